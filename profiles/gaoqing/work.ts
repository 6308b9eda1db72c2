import type { PointsRule, QuietHours, ReportCategory, WhistleTemplate } from '#types/profile'

/** Source A names 环境卫生, 安全隐患, 公共设施损坏; the tiles are what a rider would call them. */
export const reportCategories: ReportCategory[] = [
  { id: 'trash', label: '垃圾积水', icon: 'trash', bodyId: 'sanitation', dueHours: 24 },
  { id: 'drain', label: '井盖路面', icon: 'drain', bodyId: 'municipal', dueHours: 24 },
  { id: 'lamp', label: '路灯电线', icon: 'lamp', bodyId: 'power', dueHours: 48 },
  { id: 'hydrant', label: '消防堵塞', icon: 'hydrant', bodyId: 'fire', dueHours: 12 },
  { id: 'tree', label: '树枝招牌', icon: 'tree', bodyId: 'greening', dueHours: 72 },
  { id: 'more', label: '其他', icon: 'more', bodyId: 'property', dueHours: 72 },
]

/** Things, not people; nobody enforces anything. */
export const whistleTemplates: WhistleTemplate[] = [
  { id: 'cones', title: '放锥桶 · 看护 20 分钟', icon: 'cone', minutes: 20, places: 2, pointsEach: 20, insured: true, hint: '站在路沿里侧，锥桶摆好后等维修队来', by: 'community' },
  { id: 'bikes', title: '共享单车摆整齐', icon: 'bike', minutes: 20, places: 3, pointsEach: 16, insured: false, hint: '把倒了的扶起来，让出盲道', by: 'community' },
  { id: 'leaflets', title: '贴防诈骗提示', icon: 'shield', minutes: 30, places: 4, pointsEach: 20, insured: false, hint: '提示单在社区前台领，贴在单元门内侧', by: 'community' },
  { id: 'storm', title: '雨后清一清雨箅子', icon: 'drain', minutes: 40, places: 3, pointsEach: 30, insured: true, hint: '社区备夹子和手套，不下到路面中间', by: 'community' },
  { id: 'event', title: '活动现场搬桌椅', icon: 'people', minutes: 60, places: 6, pointsEach: 30, insured: false, hint: '在社区广场集合，结束有水喝', by: 'community' },
  // Source A: 招募令. 疫情防控 is named there, too, and is off until somebody needs it.
  { id: 'drive-fraud', title: '防诈骗宣传 · 发单子', icon: 'shield', minutes: 60, places: 10, pointsEach: 30, insured: false, hint: '单子在街道大厅领，愿意接的才给', by: 'street' },
  { id: 'drive-clean', title: '环境整治 · 捡一捡', icon: 'trash', minutes: 60, places: 20, pointsEach: 30, insured: false, hint: '夹子和袋子现场领，只捡地上的', by: 'street' },
  { id: 'drive-traffic', title: '交通劝导 · 举提示牌', icon: 'flag', minutes: 60, places: 8, pointsEach: 30, insured: true, hint: '站在人行道上举牌，不拦人，不处罚', by: 'street' },
]

/** Ours, on trial: source A has no points. */
export const points: PointsRule = { version: 1, expiryMonths: 12, holdBusinessDays: 3, dailyCapPoints: 60, monthlyCapPoints: 600, secondPersonAbovePoints: 30 }

/** Ours: an order on the way is not left lying, and an order runs late. */
export const arrivalLateMinutes = 15
export const arrivalGraceMinutes = 15

/** Ours: long enough for who carries a dish upstairs, short enough to wait for. */
export const collectMinutes = 5

/** Who could come has looked by then. */
export const nobodyMinutes = 10

/** Riders on the late shift sleep in on days off. */
export const quietHours: QuietHours = { from: '22:00', to: '06:00', restDaysTo: '08:00' }

/** Ours: the sources only ask that some of it is looked at again. */
export const recheckPercent = 10

export const allocationLimitPoints = 20_000
