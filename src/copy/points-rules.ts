import type { PointsRuleStatus } from '#types/points-rules'
import { grouped } from './numbers'
import { dateWords } from './times'

const points = (amount: number) => `${grouped(amount)} 分`

/** What a rule says, a sentence each; riders and officials read the same. */
export const ruleWords = {
  title: '积分怎么算',
  dayCap: '一天最多',
  pays: '去一次，得多少',
  rest: '还有这几条',
  caps: (day: number) => `一天最多得 ${points(day)}`,
  capsNote: (month: number) => `一个月最多 ${points(month)}`,
  keeps: (months: number) => `分能用 ${months} 个月`,
  keepsNote: '到那个月的月底；先到期的先用掉',
  holds: (days: number) => `换了东西，留 ${days} 个工作日`,
  holdsNote: '没来领，分自己退回来',
  second: (above: number) => (above === 0 ? '社区直接奖励，都要两个人同意' : `社区直接奖励超过 ${points(above)}，要两个人同意`),
  secondNote: '一个人提，另一个人点头才算数',
  promised: '吹哨时答应了多少分就给多少，规则改了也一样。',
  version: (version: number) => `第 ${version} 版`,
  from: (on: string) => `${dateWords(on)}起`,
  changesFrom: (on: string) => `${dateWords(on)}起改`,
  change: (before: number, after: number) => `${grouped(before)} → ${grouped(after)}`,
  paper: '依据',
  by: '谁发的',
  first: '开通时的规则',
  history: '每一版',
  terms: {
    dailyCapPoints: '一天最多', monthlyCapPoints: '一个月最多', expiryMonths: '能用几个月', holdBusinessDays: '留货几个工作日', secondPersonAbovePoints: '超过多少要两个人',
  },
  units: { dailyCapPoints: '分', monthlyCapPoints: '分', expiryMonths: '个月', holdBusinessDays: '天', secondPersonAbovePoints: '分' },
  point: '分',
}

export const pointsRuleStatusWords: Record<PointsRuleStatus, string> = { past: '过去的', 'in-effect': '眼下', next: '等着生效', withdrawn: '撤回了' }

/** The lead unit's desk. */
export const ruleDesk = {
  now: '眼下的规则',
  onlyLead: '只有主管单位能改',
  edit: '改规则',
  withdraw: '撤回这一版',
  withdrawAsk: (version: number) => `撤回第 ${version} 版？`,
  withdrawNote: '还没生效，撤了就照眼下的规则走。记录留着，写明撤回了。',
  keep: '留着',
  withdrawn: '撤回了',
  formTitle: '改积分规则',
  start: '从哪天起',
  tomorrow: '明天',
  nowIs: (amount: number) => `眼下 ${grouped(amount)}`,
  reason: '依据哪份文件、哪次会',
  reasonHint: '人人看得到，比如 纪要第 6 号',
  needFigures: '有的数没填好',
  needReason: '写一下依据',
  review: (on: string) => `看一遍，${dateWords(on)}起改`,
  confirmTitle: (version: number, on: string) => `第 ${version} 版，${dateWords(on)}起`,
  confirmNote: '发布后人人看得到，生效前还能撤回。已经吹的哨照答应的分给。',
  send: '发布',
  sent: (on: string) => `发布了，${dateWords(on)}起生效`,
  waiting: '已有一版等着生效',
  waitingNote: '要改，先撤回那一版',
  toDesk: '回工作台',
}

/** The trial on last month. */
export const trial = {
  title: (month: string) => `照 ${Number(month.slice(5))} 月试一遍`,
  note: (awards: number) => `${grouped(awards)} 次`,
  wait: '填好数，就拿上个月试一遍',
  before: '那时',
  after: '照这样',
  same: '一样',
  more: (amount: number) => `多 ${points(amount)}`,
  fewer: (amount: number) => `少 ${points(amount)}`,
  heldUp: '到上限',
  heldUpUnit: '次',
  legend: '上面一条是那时，下面一条是照这样',
  bar: (title: string, before: number, after: number) => `${title}：那时 ${points(before)}，照这样 ${points(after)}`,
  affected: (riders: number | null) => (riders === null ? '分数会变的骑手：少于 5 人' : `分数会变的骑手：${riders} 人`),
  runsOut: (on: string, before: number, after: number) => (before === after ? `${dateWords(on)}前到期：${points(after)}，一样` : `${dateWords(on)}前到期：${grouped(before)} → ${points(after)}`),
  scope: '只算哨上发的分，后来更正的没有减',
  part: (until: string) => `那个月太多，只看到 ${dateWords(until)}`,
  versions: (versions: readonly number[]) => `那个月是按第 ${versions.join('、')} 版发的`,
  none: '上个月没发过分，试不出来',
  noneNote: '数还是可以改',
}
