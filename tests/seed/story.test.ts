import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadProfile } from '#profiles/load'
import { showMe } from '#types/accounts'
import { listMyStatement, listOffers, showMyPoints } from '#types/points'
import { showFund } from '#types/points-funds'
import { listMyReports, listReports, showReport } from '#types/reports'
import { listSeals } from '#types/seals'
import { listOfferedWhistles, listWhistles } from '#types/whistles'
import { bundleInto } from '../../scripts/lib/bundle'
import { provisionCounty, startCounty } from '../../scripts/local/county'
import { newNote } from '../../scripts/local/data-note'
import type { Cast } from '../../seed/story/cast'
import { castOf } from '../../seed/story/casts'
import { Cloud } from '../../seed/story/phone'
import { noonOf } from '../../seed/story/stage'
import { STORY_DAYS, tellStory } from '../../seed/story/tell'
import type { LocalCloud } from '../../localcloud'

const DAY_MS = 24 * 3_600_000
const ANCHOR = Date.parse('2026-07-15T09:00:00+08:00')
/** A hang guard, not a measure: five weeks are told in seconds. */
const LONG_MS = 240_000
const folder = mkdtempSync(join(tmpdir(), 'story-'))
const functionsDir = join(folder, 'functions')

beforeAll(() => bundleInto(functionsDir), LONG_MS)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the story’s noon is 13:05 of the anchor’s day in China, however late or early the anchor', () => {
  const noon = Date.parse('2026-07-15T13:05:00+08:00')
  expect(noonOf(Date.parse('2026-07-15T00:00:00+08:00'))).toBe(noon)
  expect(noonOf(Date.parse('2026-07-15T23:59:59+08:00'))).toBe(noon)
  expect(noonOf(Date.parse('2026-07-16T00:00:00+08:00'))).toBe(noon + DAY_MS)
})

describe.each(['gaoqing', 'xiangtan'])('the story of %s, told over HTTP', (profileId) => {
  let cloud: LocalCloud
  let cast: Cast
  const phone = (part: keyof Cast['people']) => new Cloud(cloud.url).phoneOf(cast.people[part].id)

  beforeAll(async () => {
    const profile = await loadProfile(profileId)
    cast = castOf(profileId) as Cast
    const note = newNote(profileId)
    cloud = await startCounty({ profile, cast, dataDir: join(folder, profileId), note, port: 0, now: noonOf(ANCHOR) - STORY_DAYS * DAY_MS, timers: false, functionsDir })
    const leadCode = await provisionCounty(cloud, profile, note)
    await tellStory({ url: cloud.url, cast, leadCode: leadCode ?? '', anchorAt: ANCHOR })
  }, LONG_MS)
  afterAll(() => cloud.close())

  test('everybody is who the cast says, and the rider alone of the two was verified by a scan', async () => {
    for (const { to, role, unitId, title } of cast.posts) {
      expect((await (await phone(to)).call(showMe, {})).account?.posts).toContainEqual(expect.objectContaining({ role, unitId, title }))
    }
    const statusOf = async (part: 'rider' | 'secondRider') => (await (await phone(part)).call(showMe, {})).account?.riderStatus
    expect([await statusOf('rider'), await statusOf('secondRider')]).toEqual(['verified', 'declared'])
  })

  test('the days before the story’s are sealed, and the ledger was checked in the night', async () => {
    const { rows, verdict } = await (await phone('rider')).call(listSeals, { limit: 1 })
    expect(rows[0]).toMatchObject({ on: '2026-07-14' })
    expect(verdict).toMatchObject({ isRight: true })
  })

  test('the rider’s balance is what his statement adds up to, and reaches for a service card', async () => {
    const rider = await phone('rider')
    const { balance, held } = await rider.call(showMyPoints, {})
    const { rows } = await rider.call(listMyStatement, { limit: 50 })
    expect(rows).toHaveLength(cast.whistles.length + 1)
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance)
    expect(held).toBe(0)
    const { rows: offers } = await rider.call(listOffers, {})
    expect(offers.some(({ kind, pricePoints, left }) => kind === 'service-card' && pricePoints <= balance && left > 0)).toBe(true)
  })

  test('every award was confirmed by two different people', async () => {
    const { rows } = await (await phone('rider')).call(listMyStatement, { limit: 50 })
    for (const { confirmedBy } of rows.filter(({ kind }) => kind === 'award')) expect(new Set(confirmedBy).size).toBe(2)
  })

  test('the fund’s paper is whole: what was allocated is left, waits in the open whistle, or was paid', async () => {
    const fund = cast.funds.find(({ unitId }) => unitId === cast.communityId)
    const { left, committed, paid } = await (await phone('grid')).call(showFund, { unitId: cast.communityId })
    expect(left + committed + paid).toBe(fund?.amountPoints)
    expect(committed).toBeGreaterThan(0)
  })

  test('at noon one whistle is open for the rider to answer, the others are closed', async () => {
    const { rows } = await (await phone('rider')).call(listOfferedWhistles, {})
    expect(rows).toMatchObject([{ placeName: cast.noon.whistle.spot.name, myAnswer: null }])
    const closed = await (await phone('grid')).call(listWhistles, { unitId: cast.communityId, status: 'closed', limit: 50 })
    expect(closed.rows).toHaveLength(cast.whistles.length)
  })

  test('one new report waits in the inbox beside one that was dispatched, each with its picture', async () => {
    const { rows } = await (await phone('grid')).call(listReports, { unitId: cast.communityId })
    expect(rows.map(({ status }) => status).sort()).toEqual(['dispatched', 'to-triage'])
    for (const { thumbUrl } of rows) expect((await fetch(thumbUrl ?? '')).headers.get('content-type')).toBe('image/jpeg')
  })

  test('a mended report shows the picture before and the one after', async () => {
    const rider = await phone('rider')
    const { rows } = await rider.call(listMyReports, {})
    const mended = rows.find(({ status }) => status === 'confirmed')
    const { photoUrls, timeline } = await rider.call(showReport, { reportId: mended?.id ?? '' })
    expect(photoUrls).toHaveLength(1)
    expect(timeline.some(({ kind, photoUrl }) => kind === 'resolved' && photoUrl !== null)).toBe(true)
  })

  test('the cloud’s clock stands at 13:05 and goes on', () => {
    expect(cloud.clock.now()).toBeGreaterThanOrEqual(noonOf(ANCHOR))
    expect(cloud.clock.now()).toBeLessThan(noonOf(ANCHOR) + DAY_MS)
  })
})
