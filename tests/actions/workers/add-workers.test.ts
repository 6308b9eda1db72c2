import { closeUnit } from '#types/unit-tree'
import { addWorkers, endEngagement, listMyEngagements, previewWorkers } from '#types/workers'
import { openCounty, type County, type Person } from '../../support/county'
import { placesOf } from '../../support/world'
import { interleave } from '../points/steps'
import { anOutlet, lineOf, list } from './outlets'

let county: County
let one: Awaited<ReturnType<typeof anOutlet>>
let other: typeof one
beforeAll(async () => {
  county = await openCounty()
  one = await anOutlet(county, '极风听荷网点')
  other = await anOutlet(county, '闪送城东网点')
})
afterAll(() => county.close())
beforeEach(() => { county.at += 86_400_000 })

const workerOf = ({ phone }: Person) => county.store.get('workers', county.runtime.keys.hash('phone', phone))

test('S3.3: the dry run says of every line what adding it comes to, and writes nothing', async () => {
  const [han, tian] = [await county.rider('韩霜降'), county.stranger('田小满')]
  await list(county, one, [han])
  const lines = [han, tian, tian].map(lineOf)
  const before = await county.store.count('workers', {})
  expect((await county.call(previewWorkers, { outletId: one.outletId, lines }, { as: one.contact })).lines).toEqual(['known', 'added', 'known'])
  expect(await county.store.count('workers', {})).toBe(before)
  expect((await county.call(addWorkers, { outletId: one.outletId, lines }, { as: one.contact })).lines).toEqual(['known', 'added', 'known'])
})

test('S3.1: nothing that is stored names him or has his number', async () => {
  const han = county.stranger('韩霜降降')
  await list(county, one, [han])
  const stored = JSON.stringify(await workerOf(han))
  expect(stored).not.toContain(han.phone)
  expect(stored).not.toContain('霜')
  expect(await workerOf(han)).toMatchObject({ phone: `${han.phone.slice(0, 3)}****${han.phone.slice(-4)}`, engagements: [{ name: '韩**', state: 'listed' }] })
})

test('S3.1: two outlets that list one number are one person', async () => {
  const han = county.stranger('韩霜降')
  const before = await county.store.count('workers', {})
  await list(county, one, [han])
  await list(county, other, [han])
  expect(await county.store.count('workers', {})).toBe(before + 1)
  expect(await workerOf(han)).toMatchObject({ standing: 2, isClaimed: false, accountId: null })
})

test('who said that it is not him is not listed there again', async () => {
  const han = await county.rider('韩霜降')
  await list(county, one, [han])
  await county.call(endEngagement, { outletId: one.outletId }, { as: han })
  expect((await list(county, one, [han])).lines).toEqual(['denied'])
  expect((await county.call(listMyEngagements, {}, { as: han })).rows).toMatchObject([{ state: 'denied', can: [] }])
})

test('the same command sent again lists nobody twice and answers the same', async () => {
  const people = [county.stranger('甲'), county.stranger('乙')]
  const input = { outletId: one.outletId, lines: people.map(lineOf) }
  const first = await county.call(addWorkers, input, { as: one.contact, commandId: 'again' })
  expect(await county.call(addWorkers, input, { as: one.contact, commandId: 'again' })).toEqual(first)
  expect(first.lines).toEqual(['added', 'added'])
})

test('S3.2: whose number it is, is told once', async () => {
  const han = await county.rider('韩霜降')
  await list(county, one, [han])
  await list(county, one, [han])
  const told = await county.store.find('outgoing', { to: han.accountId, kind: 'engagement-listed' }, {})
  expect(told.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ outletName: '极风听荷网点' }])
})

test('two outlets at one moment, at every step: both have their line of one person', async () => {
  for (let at = 1; at < 40; at += 1) {
    const han = county.stranger('韩霜降')
    const isMore = await interleave(county, at,
      (slow) => slow.call(addWorkers, { outletId: one.outletId, lines: [lineOf(han)] }, { as: one.contact }),
      () => list(county, other, [han]))
    expect([at, (await workerOf(han))?.engagements.map(({ outletId }) => outletId).sort()]).toEqual([at, [one.outletId, other.outletId].sort()])
    if (!isMore) break
    county.at += 86_400_000 / 20
  }
}, 120_000)

test('only an outlet has a list, and a closed one takes nobody on', async () => {
  const { home } = placesOf(county.profile)
  const lines = [lineOf(county.stranger('韩霜降'))]
  expect(await county.refusal(addWorkers, { outletId: home, lines }, { as: county.lead })).toBe('NOT_AN_OUTLET')
  expect(await county.refusal(previewWorkers, { outletId: home, lines }, { as: county.lead })).toBe('NOT_AN_OUTLET')
  const closed = await anOutlet(county, '关掉的网点')
  await county.call(closeUnit, { unitId: closed.outletId }, { as: county.lead })
  expect(await county.refusal(addWorkers, { outletId: closed.outletId, lines }, { as: county.lead })).toBe('UNIT_CLOSED')
})

test('the contact of another outlet cannot add to it', async () => {
  expect(await county.refusal(addWorkers, { outletId: one.outletId, lines: [lineOf(county.stranger('韩霜降'))] }, { as: other.contact })).toBe('NOT_FOUND')
})

test('an outlet is not used to flood numbers: 40 calls a day', async () => {
  const third = await anOutlet(county, '第三个网点')
  const line = lineOf(county.stranger('韩霜降'))
  for (let n = 0; n < 40; n += 1) await county.call(addWorkers, { outletId: third.outletId, lines: [line] }, { as: third.contact })
  expect(await county.refusal(addWorkers, { outletId: third.outletId, lines: [line] }, { as: third.contact })).toBe('TOO_MANY')
})
