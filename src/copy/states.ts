import type { RiderStatus } from '#types/accounts'
import type { StaffRole } from '#types/core/roles'
import type { OfferKind, RedemptionStatus, TransferKind } from '#types/points'
import type { StationFunction } from '#types/profile'
import type { ActivityKind, ReportStatus } from '#types/reports'
import type { AnswerStatus } from '#types/whistles'

/** A label for each value there is: a new one does not compile until it has a word. Two readers, two maps where they differ. */

export const riderStatusWords: Record<RiderStatus, string> = { declared: '还没核实', verified: '已核实' }

export const roleWords: Record<StaffRole, string> = {
  grid: '网格员', keeper: '驿站管理员', merchant: '合作商户', provider: '服务单位', official: '工作人员', enterprise: '网点负责人',
}

export const functionWords: Record<StationFunction, string> = {
  rest: '歇脚', climate: '纳凉', meal: '热饭热水', charge: '充电', wifi: '无线', book: '图书', aid: '急救箱', toilet: '厕所',
  'ice-water': '冰水', 'truck-parking': '货车位', shower: '淋浴', pump: '打气',
}

/** To the rider himself. */
export const answerStatusWords: Record<AnswerStatus, string> = {
  asked: '已报名，等安排', waiting: '排着队，有空位叫你', placed: '给你留着位子', arrived: '已到场', submitted: '交了，等确认', confirmed: '积分到了', left: '你退出了', absent: '位子先让给别人了',
}

/** To staff, about a rider. */
export const answerStaffWords: Record<AnswerStatus, string> = {
  asked: '报名了', waiting: '候补', placed: '要来', arrived: '已到场', submitted: '待核验', confirmed: '已核验', left: '退出了', absent: '没到',
}

/** To the reporter. */
export const reportStatusWords: Record<ReportStatus, string> = {
  'to-triage': '收到了，等人看', accepted: '看过了，要办', dispatched: '有人在办', resolved: '说是办好了', confirmed: '修好了',
  adopted: '已采纳', unfounded: '去看了，没找到', 'not-ours': '转给别处了', withdrawn: '你撤回了',
}

/** To staff. */
export const reportStaffWords: Record<ReportStatus, string> = {
  'to-triage': '待看', accepted: '待派单', dispatched: '处理中', resolved: '等骑手确认', confirmed: '修好了',
  adopted: '已采纳（信息）', unfounded: '查无此情', 'not-ours': '不归我们', withdrawn: '骑手撤回',
}

export const activityWords: Record<ActivityKind, string> = {
  filed: '报上来了', accepted: '看过了，要办', dispatched: '派下去了', resolved: '办好了', confirmed: '骑手说修好了',
  adopted: '记下了，谢谢', unfounded: '去看了，没找到', 'not-ours': '转给别处了', withdrawn: '骑手撤回了',
  undone: '点错了，退回上一步',
}

export const redemptionStatusWords: Record<RedemptionStatus, string> = {
  held: '给你留着', fulfilled: '已领取', cancelled: '不要了', expired: '过期没领',
}

export const offerKindWords: Record<OfferKind, string> = { goods: '东西', 'service-card': '服务卡' }

export const transferKindWords: Record<TransferKind, string> = {
  allocation: '拨付', 'fund-move': '调拨', escrow: '为一次吹哨预留', 'escrow-return': '没用完退回', award: '得到', grant: '奖励',
  redemption: '换东西', expiry: '到期', reversal: '更正', 'reversal-cover': '更正垫付', closing: '注销退回',
}
