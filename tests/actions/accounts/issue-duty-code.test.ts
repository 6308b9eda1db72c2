import { issueDutyCode } from '#types/duty'
import { openCounty, type County, type Person } from '../../support/county'
import { placesOf } from '../../support/world'

let county: County
let keeper: Person
let postId: string
beforeAll(async () => {
  county = await openCounty()
  keeper = await county.staff('keeper', placesOf(county.profile).stationHome, '方白露')
  postId = (await county.store.find('posts', { holderId: keeper.accountId }, {}))[0]?._id ?? ''
})
afterAll(() => county.close())

test('eight digits for five minutes; stored is their hash, for what and whose', async () => {
  const { id, digits, issuedAt, validUntil } = await county.call(issueDutyCode, { postId }, { as: keeper })
  expect(digits).toMatch(/^\d{8}$/)
  expect(validUntil - issuedAt).toBe(300_000)
  const stored = await county.store.get('codes', id)
  expect(stored).toMatchObject({ accountId: keeper.accountId, purpose: 'duty', redemptionId: null, postId })
  expect(JSON.stringify(stored)).not.toContain(digits)
})

test('sent again it shows the same digits', async () => {
  const first = await county.call(issueDutyCode, { postId }, { as: keeper, commandId: 'shown' })
  expect(await county.call(issueDutyCode, { postId }, { as: keeper, commandId: 'shown' })).toEqual(first)
})

test('nobody shows one for somebody else\'s post', async () => {
  const other = await county.staff('keeper', placesOf(county.profile).stationHome, '大雪')
  expect(await county.refusal(issueDutyCode, { postId }, { as: other })).toBe('NOT_FOUND')
})
