import type { Dice } from './dice'

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤']
const GIVEN = [...'安邦超春达东峰刚光贵国海浩辉建杰军凯康磊亮林龙明鹏平强庆荣瑞胜帅松涛伟文武祥晓新鑫旭勇宇志忠芳红华娟兰丽玲梅敏娜萍倩霞雪燕艳英莹云珍静洁']

/** Two or three characters, as people are called. */
export const personName = (dice: Dice): string => dice.one(SURNAMES) + dice.one(GIVEN) + (dice.chance(0.6) ? dice.one(GIVEN) : '')

const FIRST = [...'莲荷柳桂梅竹松枫槐杏桃兰菊桐榆梧青云晴春秋清明新和平福安康乐泰宁润泽湖江']
const SECOND = [...'溪园桥塘湾亭苑洲岭坪港渡台井门堤林泉畔巷里湖山峰川浦口庄']

/** The `n`-th of 1,008 place names, none twice: the second half moves on by one more each time round, and the two lengths share no divisor. */
export function placeName(n: number): string {
  const first = FIRST[n % FIRST.length] ?? ''
  const second = SECOND[(Math.floor(n / FIRST.length) + n) % SECOND.length] ?? ''
  return first + second
}

const SPOTS = ['东门', '西门', '南门', '北门', '广场', '菜场口', '幼儿园外', '公交站旁', '快递柜前', '桥头', '巷口', '停车场入口', '充电棚', '卫生室旁', '三号楼下']
export const spotName = (dice: Dice, community: string): string => `${community}${dice.one(SPOTS)}`

export const WORK_WORDS = ['按要求做完了，已拍照', '摆好了，看护到维修队来', '搬完了，地面扫干净了', '都送到了，签了字', '三个人一起弄的，挺快', '做完了，剩下的和社区说了']
export const REPORT_WORDS = ['夜里看不见，容易摔', '昨天就这样了', '挡住了消防通道', '下雨就积水', '味道很大，住户有意见', '车子过不去，只能绕', '线垂下来了，够得着', '压一下会响']
export const RESOLVED_WORDS = ['已处理，现场恢复', '已修好，请看看', '已清走，装了提示牌', '已更换，夜里再查一次']
export const TRIAGE_WORDS = ['已转给社区处理', '现场看过，没有发现', '属于别处管，已告知', '信息已采纳，纳入本周巡查']
export const ALLOCATION_REASON = '新就业群体服务经费'

/** What stations give away, and what it costs. */
export const OFFERS = [
  { kind: 'goods', title: '毛巾', hint: '纯棉', pricePoints: 20 },
  { kind: 'goods', title: '护行礼包', hint: '手套、反光贴、创可贴', pricePoints: 60 },
  { kind: 'goods', title: '健康礼包', hint: '藿香正气、口罩', pricePoints: 40 },
  { kind: 'goods', title: '保温杯', hint: '500 毫升', pricePoints: 120 },
  { kind: 'service-card', title: '刹车保养一次', hint: '前后刹', pricePoints: 50 },
  { kind: 'service-card', title: '换电池八折卡', hint: '当天可用', pricePoints: 80 },
] as const
