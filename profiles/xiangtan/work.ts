import type { PointsRule, QuietHours, ReportCategory, WhistleTemplate } from '#types/profile'

/** Source B: 社区隐患排查, 平安建设, 文明创建; the tiles are what a rider would call them. */
export const reportCategories: ReportCategory[] = [
  { id: 'road-hole', label: '路面坑洼', icon: 'drain', bodyId: 'road-crew', dueHours: 24 },
  { id: 'wires', label: '飞线充电', icon: 'charge', bodyId: 'safety-office', dueHours: 12 },
  { id: 'corridor', label: '楼道堵了', icon: 'door', bodyId: 'estate-service', dueHours: 24 },
  { id: 'street-lamp', label: '路灯不亮', icon: 'lamp', bodyId: 'grid-power', dueHours: 48 },
  { id: 'waste', label: '垃圾成堆', icon: 'trash', bodyId: 'city-clean', dueHours: 12 },
  { id: 'other', label: '其他', icon: 'more', bodyId: 'estate-service', dueHours: 72 },
]

/** Things, not people; nobody enforces anything. */
export const whistleTemplates: WhistleTemplate[] = [
  { id: 'pothole-cones', title: '围路面坑 · 看护 30 分钟', icon: 'cone', minutes: 30, places: 2, pointsEach: 20, insured: true, hint: '锥桶在社区门口，站到路沿里侧', by: 'community' },
  { id: 'corridor-clear', title: '搬走楼道杂物', icon: 'door', minutes: 40, places: 4, pointsEach: 20, insured: false, hint: '社区已和住户说好，只搬贴了条的', by: 'community' },
  { id: 'exam-water', title: '护考点送水', icon: 'flag', minutes: 60, places: 6, pointsEach: 30, insured: false, hint: '水在驿站领，送到考点外的服务台', by: 'community' },
  { id: 'bike-lines', title: '电动车摆进停车线', icon: 'bike', minutes: 30, places: 3, pointsEach: 16, insured: false, hint: '只挪没锁的，锁着的拍给社区', by: 'community' },
  // Ours: the calls that source A names and that fit here.
  { id: 'call-fraud', title: '防诈骗宣传 · 发单子', icon: 'shield', minutes: 60, places: 10, pointsEach: 30, insured: false, hint: '单子在街道大厅领，愿意接的才给', by: 'street' },
  { id: 'call-clean', title: '环境整治 · 捡一捡', icon: 'trash', minutes: 60, places: 20, pointsEach: 30, insured: false, hint: '夹子和袋子现场领，只捡地上的', by: 'street' },
]

/** Source B: points by the number of times one took part; the figures are ours. */
export const points: PointsRule = { version: 1, expiryMonths: 18, holdBusinessDays: 5, dailyCapPoints: 80, monthlyCapPoints: 800, secondPersonAbovePoints: 40 }

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

export const allocationLimitPoints = 50_000
