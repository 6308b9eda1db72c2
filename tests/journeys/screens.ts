import { grantMessages } from '#types/message-grants'
import { listUnits } from '#types/units'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { ask } from './ask'
import type { ToldCounty } from './told-county'

/** Every screen of the product and whose phone it is looked at on: the walls of pictures and the access checks use it. */
export interface ScreenShot {
  /** File name of its picture. */
  readonly name: string
  readonly personaId: string | null
  readonly path: string
  /** What is tapped first. */
  readonly tap?: string
  /** Visible when the screen is there. */
  readonly shows: string | RegExp
  /** Where the mini-program shows something else. */
  readonly showsInApp?: string
  readonly isWide?: boolean
}

/** Ids of the told story that screens open on. */
interface StoryIds { whistleId: string; myReportId: string; reportId: string; redemptionId: string; outletId: string }

export async function screensOf(county: ToldCounty): Promise<ScreenShot[]> {
  const { cast } = county
  const { rider, secondRider, grid, keeper, merchant, lead, street, outlet } = cast.people
  const { whistleId, myReportId, reportId, redemptionId, outletId } = await storyIds(county)
  const whistleWord = county.profile.whistleTemplates.find(({ id }) => id === cast.noon.whistle.templateId)?.title.split(' ')[0] ?? ''
  return [
    { name: 'visitor-home', personaId: null, path: 'pages/home/index', shows: '驿站' },
    { name: 'home', personaId: rider.id, path: 'pages/home/index', shows: '社区需要你' },
    { name: 'stations', personaId: rider.id, path: 'pages/stations/index', shows: /米|公里/ },
    { name: 'station', personaId: rider.id, path: `pages/station/index?id=${cast.stationId}`, shows: '带我去' },
    { name: 'whistle', personaId: rider.id, path: `pages/whistle/index?id=${whistleId}`, shows: /现在就去/ },
    { name: 'whistle-later', personaId: rider.id, path: `pages/whistle/index?id=${whistleId}`, tap: '送完这单再来', shows: '送完这单，几点能到' },
    { name: 'whistle-card', personaId: null, path: `pages/whistle/index?id=${whistleId}`, shows: '我能去，先成为小哥' },
    { name: 'report', personaId: rider.id, path: 'pages/report/index', shows: /停稳再拍|拍一张/ },
    { name: 'outbox', personaId: rider.id, path: 'pages/outbox/index', shows: /已经收到/ },
    { name: 'case', personaId: rider.id, path: `pages/case/index?id=${myReportId}`, shows: /办到哪了/ },
    { name: 'code', personaId: rider.id, path: 'pages/code/index', shows: /\d{4} \d{4}/ },
    { name: 'points', personaId: rider.id, path: 'pages/points/index', shows: '对得上' },
    { name: 'seals', personaId: rider.id, path: 'pages/seals/index', shows: '积分公示' },
    { name: 'appeals', personaId: rider.id, path: 'pages/appeals/index', shows: '没有申诉' },
    { name: 'points-rules', personaId: rider.id, path: 'pages/points-rules/index', shows: /一天最多得/ },
    { name: 'shop', personaId: rider.id, path: 'pages/shop/index', shows: cast.offers[0]?.title ?? '' },
    { name: 'redemption', personaId: rider.id, path: `pages/redemption/index?id=${redemptionId}`, shows: /已领取|已留货/ },
    { name: 'join', personaId: null, path: 'pages/join/index', shows: /满 18 岁/ },
    { name: 'me', personaId: rider.id, path: 'pages/me/index', shows: '设置' },
    { name: 'join-phone', personaId: rider.id, path: 'pages/join/index?step=phone', shows: '留个手机号' },
    { name: 'reveals', personaId: rider.id, path: 'roles/rider/reveals/index', shows: '没有人看过' },
    { name: 'hours', personaId: rider.id, path: 'roles/rider/hours/index', shows: '没勾就是随时都行' },
    { name: 'my-outlets', personaId: secondRider.id, path: 'roles/rider/my-outlets/index', shows: '等你认' },
    { name: 'my-outlets-claim', personaId: secondRider.id, path: 'roles/rider/my-outlets/index', tap: cast.outlets[1], shows: '不是我' },
    { name: 'closing', personaId: rider.id, path: 'roles/rider/closing/index', shows: '以后再来，是新账号' },
    { name: 'closing-sure', personaId: rider.id, path: 'roles/rider/closing/index', tap: '注销账号', shows: '真的注销？' },
    { name: 'closing-staff', personaId: street.id, path: 'roles/rider/closing/index', shows: /岗位会空出来/ },
    { name: 'closing-lead', personaId: lead.id, path: 'roles/rider/closing/index', shows: /先让另一位同事/ },
    { name: 'sign-in', personaId: null, path: 'roles/rider/sign-in/index', shows: /\d{4} \d{4}/, showsInApp: '扫电脑上的码' },
    { name: 'sessions', personaId: grid.id, path: 'roles/rider/sessions/index', shows: '没有电脑登录着' },
    { name: 'let-in', personaId: grid.id, path: 'roles/rider/let-in/index', shows: '扫电脑上的码' },
    { name: 'notices', personaId: rider.id, path: 'roles/rider/notices/index', shows: '这会儿没有通知' },
    { name: 'feedback', personaId: rider.id, path: 'roles/rider/feedback/index', shows: '还没写过' },
    { name: 'feedback-write', personaId: rider.id, path: 'roles/rider/feedback/index', tap: '写给县里', shows: '要个回话' },
    { name: 'grid-people', personaId: grid.id, path: 'roles/grid/people/index', shows: /帮过/ },
    { name: 'desk-voice', personaId: lead.id, path: 'roles/official/desk/index', tap: '通知', shows: '还没发过通知' },
    { name: 'messages', personaId: rider.id, path: 'roles/rider/messages/index', shows: '你报的办好了' },
    { name: 'my-data', personaId: rider.id, path: 'roles/rider/my-data/index', shows: '知道你什么' },
    { name: 'terms', personaId: null, path: 'roles/rider/terms/index', shows: '存什么，为什么' },
    { name: 'agreement', personaId: null, path: 'roles/rider/terms/index?part=agreement', shows: /不是劳动关系/ },
    { name: 'consents', personaId: rider.id, path: 'roles/rider/consents/index', shows: '同意着' },
    { name: 'consent', personaId: rider.id, path: 'roles/rider/consents/index', tap: '参加社区活动', shows: '撤回同意' },
    { name: 'inbox', personaId: grid.id, path: 'roles/grid/inbox/index', shows: /件等你/ },
    { name: 'grid-case', personaId: grid.id, path: `roles/grid/case/index?id=${reportId}`, shows: '经过' },
    { name: 'whistle-new', personaId: grid.id, path: 'roles/grid/whistle-new/index', shows: '多久内到' },
    { name: 'whistle-new-collected', personaId: grid.id, path: 'roles/grid/whistle-new/index', tap: '过一会儿定', shows: /不比手快/ },
    { name: 'grid-whistle', personaId: grid.id, path: `roles/grid/whistle/index?id=${whistleId}`, shows: /扫码签到|没人应，收回/ },
    { name: 'grid-arrivals', personaId: grid.id, path: `roles/grid/arrivals/index?id=${whistleId}`, shows: '没有等着签到的' },
    { name: 'grid-confirm', personaId: grid.id, path: `roles/grid/confirm/index?id=${whistleId}`, shows: '没有等你核验的' },
    { name: 'grid-appeals', personaId: grid.id, path: 'roles/grid/appeals/index', shows: '没有人申诉' },
    { name: 'grid-scan', personaId: grid.id, path: `roles/grid/scan/index?id=${whistleId}`, shows: '扫码签到' },
    { name: 'counter', personaId: keeper.id, path: 'roles/keeper/counter/index', shows: '今天签到' },
    { name: 'counter-scan', personaId: merchant.id, path: `roles/keeper/scan/index?id=${cast.offers.find((offer) => offer.kind === 'service-card')?.stationId ?? ''}`, shows: '扫码' },
    { name: 'counter-day', personaId: keeper.id, path: `roles/keeper/day/index?id=${cast.stationId}`, shows: '没有发东西' },
    { name: 'duty', personaId: keeper.id, path: `roles/keeper/duty/index?id=${cast.stationId}`, shows: /\d{4} \d{4}/ },
    { name: 'take-duty', personaId: rider.id, path: 'roles/keeper/take-duty/index', shows: '接班' },
    { name: 'outlet', personaId: outlet.id, path: `roles/official/outlet/index?id=${outletId}`, shows: '本人确认了' },
    { name: 'outlet-lines', personaId: outlet.id, path: `roles/official/outlet-lines/index?id=${outletId}`, shows: '贴在这里' },
    { name: 'outlet-scan', personaId: outlet.id, path: `roles/official/outlet-scan/index?id=${outletId}`, shows: '扫码核实' },
    { name: 'unit-county', personaId: lead.id, path: `roles/official/unit/index?id=${county.profile.units[0]?.id ?? ''}`, shows: '跑两家以上' },
    { name: 'desk', personaId: lead.id, path: 'roles/official/desk/index', shows: /押在哨里 \d/ },
    { name: 'desk-offers', personaId: street.id, path: 'roles/official/desk/index', tap: '兑换', shows: '能换的东西' },
    { name: 'desk-checks', personaId: street.id, path: 'roles/official/desk/index', tap: '抽查', shows: /件一起/ },
    { name: 'fund', personaId: lead.id, path: `roles/official/fund/index?id=${cast.communityId}`, shows: /拨付|吹哨：/ },
    { name: 'unit', personaId: street.id, path: `roles/official/unit/index?id=${cast.communityId}`, shows: '在办的随手拍' },
    { name: 'posts', personaId: street.id, path: `roles/official/posts/index?id=${cast.communityId}`, shows: grid.name },
    { name: 'posts-hand-over', personaId: street.id, path: `roles/official/posts/index?id=${cast.communityId}`, tap: grid.name, shows: /在那之前一切照旧/ },
    { name: 'outlines', personaId: street.id, path: `roles/official/outlines/index?id=${cast.communityId}`, shows: '选文件' },
    { name: 'grant', personaId: street.id, path: `roles/official/grant/index?id=${cast.communityId}`, shows: /另一位工作人员同意/ },
    { name: 'rule', personaId: lead.id, path: 'roles/official/rule/index', shows: '从哪天起' },
    { name: 'participation', personaId: street.id, path: 'roles/official/participation/index', shows: /还没统计过|截至/ },
    { name: 'join-post', personaId: street.id, path: 'roles/official/join-post/index', shows: '邀请码' },
    { name: 'inbox-wide', personaId: grid.id, path: 'roles/grid/inbox/index', shows: /件等你/, isWide: true },
    { name: 'inbox-wide-whistle', personaId: grid.id, path: 'roles/grid/inbox/index', tap: whistleWord, shows: '来的人', isWide: true },
    { name: 'inbox-wide-notices', personaId: grid.id, path: 'roles/grid/inbox/index', tap: '通知', shows: '这会儿没有通知', isWide: true },
    { name: 'inbox-wide-people', personaId: grid.id, path: 'roles/grid/inbox/index', tap: '这里的小哥', shows: '没有排名', isWide: true },
    { name: 'sign-in-wide', personaId: null, path: 'roles/rider/sign-in/index', shows: /\d{4} \d{4}/, isWide: true },
  ]
}

async function storyIds(county: ToldCounty): Promise<StoryIds> {
  const { rider, grid, outlet } = county.cast.people
  const firstId = async (personaId: string, fn: string, action: string, input: unknown): Promise<string> => {
    const response = await fetch(`${county.cloud.url}/api/${fn}`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${county.cloud.signIn(personaId)}` }, body: JSON.stringify({ action, input }),
    })
    const reply = (await response.json()) as { data: { rows: Array<{ id: string }> } }
    return reply.data.rows[0]?.id ?? ''
  }
  await ask(county, rider.id, grantMessages, { kind: 'whistle-placed', textVersion: CONSENT_TEXTS.messages.version })
  return {
    whistleId: await firstId(rider.id, 'whistles', 'listOfferedWhistles', {}),
    myReportId: await firstId(rider.id, 'reports', 'listMyReports', {}),
    reportId: await firstId(grid.id, 'reports', 'listReports', { unitId: county.cast.communityId }),
    redemptionId: await firstId(rider.id, 'points', 'listMyRedemptions', {}),
    outletId: (await ask(county, outlet.id, listUnits, { kind: 'outlet' })).rows.find(({ name }) => name === county.cast.outlets[0])?.id ?? '',
  }
}
