import type { OutputOf } from '#types/core/action'
import type { showPostWork } from '#types/posts'
import type { UnitKind } from '#types/profile'

export const unitKindNames: Record<UnitKind, string> = {
  county: '县', department: '部门', street: '街道', community: '社区', grid: '网格', body: '处置单位', station: '驿站', outlet: '网点',
}

export type DeskPart = 'funds' | 'hands' | 'appeals' | 'posts' | 'offers' | 'checks' | 'rules' | 'voice'

export const desk = {
  title: '工作台',
  parts: { funds: '积分', hands: '两人办', appeals: '申诉', posts: '岗位', offers: '兑换', checks: '抽查', rules: '规则', voice: '通知' } satisfies Record<DeskPart, string>,
  inbox: '看待办',
}

export const funds = {
  head: '分还能用',
  of: (count: number) => `${count} 个社区合起来`,
  ofOne: '社区的账上',
  left: '还能用',
  committed: '押在哨里',
  paid: '已发',
  committedOf: (points: string) => `押在哨里 ${points}`,
  paidOf: (points: string) => `已发 ${points}`,
  title: '各社区的账',
  emptyTitle: '下面没有社区',
  emptyNote: '换一个岗位看看',
  allocateTo: (name: string) => `拨给${name}`,
  amount: '拨多少分',
  reason: '依据哪份文件、哪笔钱',
  reasonHint: '比如 第三季度志愿服务经费',
  send: (amount: string) => `拨 ${amount} 分`,
  needAmount: '先写拨多少',
  needReason: '写一下依据',
  done: (name: string) => `拨给${name}了`,
  onlyLead: '只有主管单位能拨积分',
}

export const invite = {
  kind: '哪一类单位',
  unit: '哪个单位',
  role: '什么岗位',
  post: '岗位叫什么',
  postHint: '比如 网格员、值班岗',
  phone: '他的手机号',
  phoneHint: '只有这个号码能用这个邀请码',
  needPhone: '写一下他的手机号',
  send: '出一个邀请码',
  needUnit: '先选单位',
  needRole: '先选岗位',
  needTitle: '写一下岗位叫什么',
  shownOnce: '只在这里出现一次，先复制',
  codeOf: (unit: string, title: string) => `${unit}${title}的邀请码`,
  until: (when: string) => `${when} 前有效，用一次就没了`,
  copy: '复制',
  copied: '复制好了',
  share: '发给他',
  shared: '复制好了，发给他',
  shareText: ({ programme, unit, title, code }: { programme: string; unit: string; title: string; code: string }) =>
    `${programme}请你上岗：${unit}${title}。打开小程序「我的」里的「我有岗位邀请码」，输入 ${code}`,
  another: '再请一位',
  emptyTitle: '这里没有单位',
  emptyNote: '换一类看看',
}

export const offers = {
  station: '哪个点',
  noStationTitle: '下面没有驿站',
  noStationNote: '换一个岗位看看',
}

export const joinPost = {
  title: '岗位邀请码',
  lead: '上岗',
  code: '邀请码',
  codeHint: '形如 QF-7H2K-9XMD',
  name: '你的名字',
  nameHint: '同事看得见名字，别人只看见岗位',
  phone: '手机号',
  another: '邀请的是另一个号',
  send: '上岗',
  needCode: '先输邀请码',
  needName: '写一下你的名字',
  fine: '只有接到邀请的号码能用，用一次，七天有效',
  done: '上岗了',
  welcome: (role: string) => `你现在是${role}`,
  tookOver: ({ openWhistles, toConfirm, openReports, heldRedemptions, openAppeals, waitingProposals }: OutputOf<typeof showPostWork>) =>
    [
      openReports && `${openReports} 件随手拍`, openWhistles && `${openWhistles} 个哨`, toConfirm && `${toConfirm} 份待核验`,
      openAppeals && `${openAppeals} 件申诉`, waitingProposals && `${waitingProposals} 件等两人办`, heldRedemptions && `${heldRedemptions} 样等人领`,
    ].filter(Boolean).join('、'),
  takesOver: (role: string, work: string) => `你现在是${role}，这里有${work}`,
  go: '去看看',
}
