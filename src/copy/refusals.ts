import type { Fault } from '@/cloud/fault'
import type { CommonRefusal } from '#types/core/wire'
import type { DeclaredRefusal } from '#types/contract'
import { clockTime } from './times'

/** What happened and why; `next`: what to do now. */
interface Words { said: string; next: string }

/** Every code of the contract: a missing one does not compile. */
export const refusalWords: Record<CommonRefusal | DeclaredRefusal, Words> = {
  SIGN_IN: { said: '还不认识你', next: '先成为小哥，一下就好' },
  NOT_ALLOWED: { said: '这件事不归你办', next: '找管这件事的人' },
  UNDER_18: { said: '满 18 岁才能参加', next: '驿站随便用；满了，在「我的」点一下就行' },
  NOT_FOUND: { said: '没找到', next: '可能已经收起来了，回去看看' },
  UNKNOWN_ACTION: { said: '这个版本太旧了', next: '关掉重新打开就新了' },
  COMMAND_REUSED: { said: '这一下和上一下撞了', next: '再点一次' },
  BUSY: { said: '这会儿人太多', next: '等几秒再点' },
  TOO_MANY: { said: '点得太勤了', next: '歇一会儿再来' },
  INTERNAL: { said: '我们这边出了错', next: '再试一次，还不行就打服务电话' },

  PHONE_NEEDED: { said: '还没留手机号', next: '填上手机号和验证码' },
  PHONE_TAKEN: { said: '这个手机号已经有人用了', next: '是你换了微信，就用原来的微信注销再来；不是，打服务电话' },
  SMS_CODE_WRONG: { said: '验证码不对', next: '看清短信里的 6 位数再填' },
  SMS_CODE_EXPIRED: { said: '验证码用不了了', next: '再发一次，填新的' },
  SMS_NOT_SENT: { said: '短信没发出去', next: '过一会儿再点，或换个号码' },
  PLATFORM_PHONE_FAILED: { said: '没拿到微信里的手机号', next: '再点一次，或用短信验证码' },
  NOT_COMING: { said: '他不在要来的人里', next: '只能联系这次要来的人' },
  NO_PHONE: { said: '他还没留手机号', next: '等他来了当面说' },
  ROLE_NOT_FOR_UNIT: { said: '这个单位没有这种岗位', next: '换一个岗位或单位' },
  INVITATION_WRONG: { said: '邀请码或手机号对不上', next: '用接到邀请的那个手机号，再看清楚码' },
  CODE_WRONG: { said: '码不对', next: '看清楚再输一遍' },
  CODE_EXPIRED: { said: '码过期了', next: '让对方换一个新的' },
  CODE_USED: { said: '这个码用过了', next: '让对方换一个新的' },
  ONLY_ON_PHONE: { said: '要在你手机上的小程序里点', next: '打开小程序「我的」，点「电脑登录」' },
  LAST_LEAD: { said: '主管单位只剩你一位工作人员', next: '先让另一位同事也有这个岗位' },
  OWN_POST: { said: '这是你自己的岗位', next: '请上级来办' },
  PEER_POST: { said: '同一个单位的工作人员，由上级来办', next: '请上级来办' },
  NOBODY_THERE: { said: '这个岗位已经空着', next: '不用再办' },
  ALREADY_YOURS: { said: '这个岗位本来就是你的', next: '直接去柜台就行' },
  HOLDER_NUMBER: { said: '这就是现在在岗的人的号码', next: '写接手的人的号码' },
  NOT_INVITED: { said: '没有在等的邀请了', next: '看看他是不是已经上岗' },
  KIND_NOT_HERE: { said: '这下面不设这种单位', next: '换一种，或换个上级' },
  NAME_TAKEN: { said: '这里已经有同名的了', next: '换个名字' },
  UNIT_CLOSED: { said: '这个单位已经撤了', next: '换一个单位' },
  UNITS_BELOW: { said: '下面还有单位', next: '先撤下面的' },
  OWN_UNIT: { said: '不能撤自己的单位', next: '请上级来撤' },
  OUTLINE_WRONG: { said: '这条边界连不成一块', next: '在制图软件里修好再导一次' },
  NO_NOTICES_HERE: { said: '通知由县里和街道发', next: '请街道的同事来发' },
  DATES_CROSSED: { said: '日子不对', next: '结束那天不能早于开始，也不能已经过了' },
  DATES_TOO_FAR: { said: '日子太长了', next: '60 天里开始，最多挂 60 天' },
  TOO_MANY_OPEN: { said: '你已经有 5 条在等', next: '等看过了再写，急事打服务电话' },
  OWN_FEEDBACK: { said: '这是你自己写的', next: '请另一位同事来回' },
  ANSWER_WANTED: { said: '他等着回话', next: '写几句给他' },
  NOT_A_STREET: { said: '招募令由街道发', next: '请街道的同事来发' },
  NOT_ITS_COMMUNITY: { said: '有的社区不归这个街道', next: '从名单里重新选' },
  NOT_A_COMMUNITY: { said: '这不是社区', next: '从名单里选一个社区' },
  NOT_AN_OUTLET: { said: '这不是网点', next: '从名单里选一个网点' },
  NOT_LISTED: { said: '名单上已经没有这一条', next: '刷新看看，可能网点刚拿掉' },
  NOT_ON_LIST: { said: '他的号码不在名单上', next: '先把他加进名单，这个码还能扫' },
  CONSENT_NEEDED: { said: '加入之前要你同意', next: '在「成为小哥」里看一眼再加入' },
  TEXT_CHANGED: { said: '说明刚更新了', next: '关掉重新打开，看看新的一版' },
  NOT_GIVEN: { said: '你没有同意过', next: '不用撤回' },
  NOT_ENROLLED: { said: '你没加入这个社区', next: '不用再退了' },

  WHISTLE_CLOSED: { said: '这次已经结束了', next: '看看别的' },
  UNDO_OVER: { said: '撤不回了', next: '刷新看看它到哪一步了' },
  TOO_LATE: { said: '时间过了', next: '下次早点来' },
  SOMEBODY_COMES: { said: '已经有人来了', next: '看看是谁' },
  STILL_CALLING: { said: '哨刚吹出去', next: '再等几分钟' },
  ALREADY_WIDENED: { said: '已经叫过旁边的社区', next: '再等等，或者收回' },
  NO_NEIGHBOURS: { said: '这个街道没有别的社区', next: '转到群里，或者收回' },
  QUIET_HOURS: { said: '夜里不吵人', next: '换个白天的时间，真等不了就选现在就要' },
  QUIET_REASON: { said: '夜里找人要说清为什么', next: '写一句，小哥会看到' },
  HOURS_BACKWARDS: { said: '结束比开始还早', next: '重新选一下' },
  SETTLING: { said: '正在安排谁去', next: '一两分钟就好，等等再点' },
  NO_TIME_TO_COLLECT: { said: '来不及先报名再安排', next: '把到场时间定晚一点，或者选现在就要' },
  ALREADY_ANSWERED: { said: '你已经报过名了', next: '按时到就行' },
  ARRIVE_AT_PAST: { said: '这个时间已经过了', next: '选一个晚一点的' },
  ARRIVE_AT_LATE: { said: '社区等不到那么晚', next: '选一个早一点的' },
  STILL_AWAITED: { said: '再等等他', next: '过了他说的时间，再把位子让出去' },
  NOT_ANSWERED: { said: '你没报名', next: '不用退' },
  ALREADY_ARRIVED: { said: '已经到场了', next: '不用再点' },
  UNKNOWN_TEMPLATE: { said: '没有这个模板', next: '从列出的里面选' },
  ARRIVE_BY_PAST: { said: '到场时间已经过了', next: '选一个晚一点的时间' },
  FUND_SHORT: { said: '账上的积分不够了', next: '少用一些，或请主管单位先拨' },
  NOT_PLACED: { said: '他这次没有位子', next: '让他先报名' },
  OWN_ARRIVAL: { said: '不能给自己签到', next: '请另一位同事来' },
  OWN_CODE: { said: '不能扫自己的码', next: '换个同事来扫' },
  NOT_A_PRESENCE_CODE: { said: '这是领东西的码', next: '让他打开到场的码' },
  NOT_ARRIVED: { said: '还没到场', next: '到了先让网格员扫码' },
  ALREADY_SUBMITTED: { said: '已经交过了', next: '等同事确认' },
  NOT_SUBMITTED: { said: '他还没交', next: '等他交了再核验' },
  ALREADY_CONFIRMED: { said: '已经核验过了', next: '不用再点' },
  SAME_PERSON: { said: '自己经手的，不能自己核', next: '请另一位同事来' },
  NOT_SAMPLED: { said: '这一件没抽到', next: '只看抽到的，别的不用查' },
  ALREADY_RECHECKED: { said: '已经有人查过了', next: '刷新看看结果' },
  DAILY_CAP: { said: '他今天的积分到顶了', next: '明天再来' },
  MONTHLY_CAP: { said: '他这个月的积分到顶了', next: '下个月再来' },
  WORK_OPEN: { said: '还有人在干活', next: '等都核验了再收哨' },

  PHOTO_ID_TAKEN: { said: '这张照片传重了', next: '重新拍一张' },
  TOO_MANY_PHOTOS: { said: '今天传的照片太多了', next: '明天再传' },
  PHOTO_FINISHED: { said: '这张照片已经传好了', next: '不用再传' },
  NOT_UPLOADED: { said: '照片没传上来', next: '再传一次' },
  NOT_A_PHOTO: { said: '这不是照片', next: '重新拍一张' },
  PHOTO_TOO_BIG: { said: '照片太大了', next: '重新拍一张' },
  PHOTO_NOT_READY: { said: '照片还没传好', next: '等一等再发' },
  UNKNOWN_CATEGORY: { said: '没有这一类', next: '重新选一样' },
  WORDS_NOT_ALLOWED: { said: '有的话不能发', next: '换个说法' },
  OUTSIDE_COUNTY: { said: '这个地方不归这里管', next: '打 12345 转当地' },
  MOVED_ON: { said: '已经有人往下办了', next: '刷新看看最新的' },
  NOT_A_BODY: { said: '没有这个单位', next: '从名单里选' },
  OWN_REPORT: { said: '自己报的，不能自己办', next: '请同事来办' },

  WRONG_STATION: { said: '不在这个点领', next: '看看码上写的是哪里' },
  REDEMPTION_NOT_HELD: { said: '这一份不在留货里', next: '可能领过了，也可能过期了' },
  NOT_FOR_MERCHANT: { said: '这是到场的码', next: '让他打开领东西的码' },
  ACCOUNT_CLOSING: { said: '他注销账号了，不能再收积分', next: '不用再给，积分留在账上' },
  PROPOSAL_OVER: { said: '这一件已经有结果了', next: '刷新看看最新的' },
  OWN_PROPOSAL: { said: '自己提的，不能自己同意', next: '请另一位同事来看' },
  OWN_POINTS: { said: '这是你自己的积分', next: '请另一位同事来看' },
  STOOD_FOR_IT: { said: '这一笔当初你经手过', next: '请没经手的同事来看' },
  ALREADY_PROPOSED: { said: '已经有人提过更正了', next: '到工作台「两人办」看看' },
  ALREADY_TAKEN_BACK: { said: '这一笔已经更正过了', next: '一笔只能更正一次' },
  SAME_UNIT: { said: '这是同一个单位', next: '换一个调给谁' },
  OFFER_CLOSED: { said: '已经下架了', next: '刷新看看' },
  OFFER_OPEN: { said: '已经在架上了', next: '刷新看看' },
  DAY_NOT_LISTED: { said: '这一天看不了', next: '只能看今天往前 31 天' },
  RULE_WAITING: { said: '已经有一版等着生效', next: '先看看那一版，要改就先撤回它' },
  FROM_OUT_OF_RANGE: { said: '生效的日子不行', next: '选明天起、一年以内的一天' },
  TEMPLATES_DIFFER: { said: '活儿的种类对不上', next: '刷新一下再改' },
  CAPS_CROSSED: { said: '上限互相打架', next: '一次的分、一天的、一个月的，要一个比一个大' },
  CAP_BELOW_PROMISED: { said: '一天的上限比眼下一次的分还低', next: '提高上限；吹过的哨答应了的要付得出' },
  NOTHING_CHANGED: { said: '和眼下的规则一样', next: '改了再发' },
  RULE_BEGUN: { said: '这一版已经生效了', next: '要改就发新的一版' },
  RULE_WITHDRAWN: { said: '这一版已经撤回了', next: '不用再撤' },
  OVER_LIMIT: { said: '超过一次能拨的数', next: '改小一点' },
  NOT_VERIFIED: { said: '还没核实身份', next: '让驿站或网点扫一次码就行' },
  OUT_OF_STOCK: { said: '刚被领完', next: '看看别的' },
  APPEAL_OPEN: { said: '这件已经在申诉了', next: '在「我的申诉」里等答复' },
  OWN_HAND: { said: '这一笔经过你的手', next: '请另一位同事来答' },
  NOTHING_CORRECTED: { said: '账上还没有更正', next: '先补发或提出更正，办成了再来选这一项' },
  NOT_CARRIED: { said: '这一种还不能发到微信', next: '「消息」里照样看得到' },
  PHONE_ONLY: { said: '电脑上开不了', next: '到手机微信里的小程序开' },
  POINTS_SHORT: { said: '积分不够', next: '再攒一攒' },
}

const isKnown = (code: string): code is CommonRefusal | DeclaredRefusal => code in refusalWords

/** A newer server may say what this build does not know yet. */
export function wordsFor({ code, retryAt }: { code: string; retryAt?: number }): Words {
  const words = isKnown(code) ? refusalWords[code] : refusalWords.INTERNAL
  return code === 'TOO_MANY' && retryAt ? { ...words, next: `${clockTime(retryAt)} 以后再来` } : words
}

/** Any fault as a title and a line under it. */
export function faultWords(fault: Fault): { title: string; note: string } {
  if (fault.kind === 'unreachable') return { title: '没连上', note: '看看信号，再试一次' }
  if (fault.kind === 'fields') return { title: '有的地方填得不对', note: '改好再来' }
  const { said, next } = wordsFor(fault.refusal)
  const number = fault.refusal.requestId
  return { title: said, note: fault.refusal.code === 'INTERNAL' && number ? `${next}（编号 ${number}）` : next }
}
