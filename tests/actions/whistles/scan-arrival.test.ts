import { answerWhistle, closeWhistle, scanArrival } from '#types/whistles'
import { answerOf, arrived, aWhistle, digitsOf, HOME, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

/** A whistle with a rider who holds a place. */
async function placed(name = '田小满') {
  const whistleId = await aWhistle(village)
  const one = await rider(name)
  await village.call(answerWhistle, { whistleId }, { as: one })
  return { whistleId, one }
}

test('the first scan puts the rider on site and verifies him', async () => {
  const { whistleId, one } = await placed()
  const reply = await village.call(scanArrival, { whistleId, digits: await digitsOf(village, one) }, { as: village.grid })
  expect(reply).toEqual({ id: `${whistleId}:${one.accountId}`, version: 2, displayName: '田小满', hasVerifiedRider: true })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'arrived', arrivedAt: village.at, scannedBy: village.grid.accountId })
  expect(await village.store.get('accounts', one.accountId)).toMatchObject({ riderStatus: 'verified', verifiedBy: village.grid.accountId })
})

test('a scan sent twice says the same, a second scan of the code is refused', async () => {
  const { whistleId, one } = await placed()
  const digits = await digitsOf(village, one)
  const once = await village.reply(scanArrival, { whistleId, digits }, { as: village.grid, commandId: 'scan' })
  expect(await village.reply(scanArrival, { whistleId, digits }, { as: village.grid, commandId: 'scan' })).toEqual(once)
  expect(await village.refusal(scanArrival, { whistleId, digits }, { as: village.grid })).toBe('CODE_USED')
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'arrived', version: 2 })
})

test('of two scans of one code at once one counts', async () => {
  const { whistleId, one } = await placed()
  const digits = await digitsOf(village, one)
  const replies = await Promise.all([village.grid, village.second].map((as) => village.refusal(scanArrival, { whistleId, digits }, { as })))
  expect(replies.filter((reply) => reply.includes('"ok":true'))).toHaveLength(1)
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'arrived', version: 2 })
})

test('a fresh code does not let him arrive twice', async () => {
  const { whistleId, one } = await placed()
  await village.call(scanArrival, { whistleId, digits: await digitsOf(village, one) }, { as: village.grid })
  expect(await village.refusal(scanArrival, { whistleId, digits: await digitsOf(village, one) }, { as: village.second })).toBe('ALREADY_ARRIVED')
})

test('who holds no place is not scanned in, and his code stays good', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [holder, waiter] = [await rider('甲'), await rider('乙')]
  await village.call(answerWhistle, { whistleId }, { as: holder })
  await village.call(answerWhistle, { whistleId }, { as: waiter })
  const digits = await digitsOf(village, waiter)
  expect(await village.refusal(scanArrival, { whistleId, digits }, { as: village.grid })).toBe('NOT_PLACED')
  expect(await village.store.get('accounts', waiter.accountId)).toMatchObject({ riderStatus: 'declared' })
  const other = await aWhistle(village)
  await village.call(answerWhistle, { whistleId: other }, { as: waiter })
  expect(await village.call(scanArrival, { whistleId: other, digits }, { as: village.grid })).toMatchObject({ hasVerifiedRider: true })
})

test('nobody scans himself in', async () => {
  const whistleId = await aWhistle(village)
  const both = await rider('两头跑')
  await village.staff('grid', HOME, '两头跑', both)
  await village.call(answerWhistle, { whistleId }, { as: both })
  expect(await village.refusal(scanArrival, { whistleId, digits: await digitsOf(village, both) }, { as: both })).toBe('OWN_CODE')
})

test('a code that was never issued is wrong, one of five minutes ago has expired', async () => {
  const { whistleId, one } = await placed()
  expect(await village.refusal(scanArrival, { whistleId, digits: '00000000' }, { as: village.grid })).toBe('CODE_WRONG')
  const digits = await digitsOf(village, one)
  const noon = village.at
  village.at = noon + 5 * 60_000 + 1
  expect(await village.refusal(scanArrival, { whistleId, digits }, { as: village.grid })).toBe('CODE_EXPIRED')
  village.at = noon
})

test('a redemption\'s code is no presence', async () => {
  const { whistleId, one } = await placed()
  const digits = '13572468'
  await village.store.put('codes', {
    _id: village.runtime.keys.hash('code', digits), accountId: one.accountId, purpose: 'redemption', redemptionId: 'x1', postId: null, issuedAt: village.at, validUntil: village.at + 60_000,
  })
  expect(await village.refusal(scanArrival, { whistleId, digits }, { as: village.grid })).toBe('NOT_A_PRESENCE_CODE')
})

test('nobody arrives at a closed whistle', async () => {
  const { whistleId, one } = await placed()
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect(await village.refusal(scanArrival, { whistleId, digits: await digitsOf(village, one) }, { as: village.grid })).toBe('WHISTLE_CLOSED')
})

test('staff of another community find no whistle to scan at', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await arrived(village, whistleId, one)
  const there = await village.staff('grid', 'salt-lane', '盐巷')
  expect(await village.refusal(scanArrival, { whistleId, digits: '12345678' }, { as: there })).toBe('NOT_FOUND')
})
