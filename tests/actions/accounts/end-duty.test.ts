import { endDuty, issueDutyCode, takeDuty } from '#types/duty'
import { endPost } from '#types/posts'
import { issueCode, scanCode } from '#types/stations'
import { openCounty, proofOf, type County, type Person } from '../../support/county'
import { interleave } from '../points/steps'
import { placesOf } from '../../support/world'

let county: County
let stationId: string
let keeper: Person
let postId: string
beforeAll(async () => {
  county = await openCounty()
  stationId = placesOf(county.profile).stationHome
  keeper = await county.staff('keeper', stationId, '方白露')
  postId = (await county.store.find('posts', { holderId: keeper.accountId }, {}))[0]?._id ?? ''
})
afterAll(() => county.close())

async function onDuty(): Promise<Person> {
  const person = county.stranger('姜立冬')
  const { digits } = await county.call(issueDutyCode, { postId }, { as: keeper })
  await county.call(takeDuty, { digits, displayName: person.name, phone: proofOf(person) }, { as: person })
  await county.know(person)
  return person
}
const dutyId = () => `${postId}:duty`
const holder = async () => (await county.store.get('posts', dutyId()))?.holderId

test('by himself', async () => {
  await county.call(endDuty, { postId: dutyId() }, { as: await onDuty() })
  expect(await holder()).toBeNull()
})

test('by a keeper of the station, and nobody is told twice', async () => {
  await onDuty()
  await county.call(endDuty, { postId: dutyId() }, { as: keeper })
  expect(await holder()).toBeNull()
  expect(await county.refusal(endDuty, { postId: dutyId() }, { as: keeper })).toBe('NOBODY_THERE')
})

test('by an official above, with a reason he reads', async () => {
  const person = await onDuty()
  await county.call(endPost, { postId: dutyId(), reason: '这里今天不开' }, { as: county.lead })
  expect(await holder()).toBeNull()
  const told = await county.store.find('outgoing', { to: person.accountId }, {})
  expect(told.map(({ body }) => body).join()).toContain('这里今天不开')
})

test('what has run out is over', async () => {
  await onDuty()
  county.at += 12 * 3_600_000
  expect(await county.refusal(endDuty, { postId: dutyId() }, { as: keeper })).toBe('NOBODY_THERE')
  expect(await county.refusal(endPost, { postId: dutyId(), reason: '换人' }, { as: county.lead })).toBe('NOBODY_THERE')
})

test('a post that is no duty is not ended so', async () => {
  expect(await county.refusal(endDuty, { postId }, { as: keeper })).toBe('NOT_FOUND')
  expect((await county.store.get('posts', postId))?.holderId).toBe(keeper.accountId)
})

test('ended while he scans, at every step: the scan takes effect before, or not at all', async () => {
  for (let at = 1; at < 40; at += 1) {
    const person = await onDuty()
    const rider = await county.rider('田小满')
    const { digits } = await county.call(issueCode, { purpose: 'presence' }, { as: rider })
    let said = ''
    const isMore = await interleave(county, at, async (slow) => { said = await slow.refusal(scanCode, { stationId, digits }, { as: person }) },
      () => county.call(endDuty, { postId: dutyId() }, { as: keeper }))
    const isIn = (await county.store.get('accounts', rider.accountId))?.riderStatus === 'verified'
    expect([at, isIn]).toEqual([at, said.includes('"ok":true')])
    if (!isIn) expect(said).toBe('NOT_ALLOWED')
    county.at += 60_000
    if (!isMore) break
  }
}, 120_000)
