import { answerWhistle, closeWhistle, confirmWork, leaveWhistle, scanArrival } from '#types/whistles'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { accountOfOwner } from '#core/actions/points/ledger'
import { asked, settle } from './collected'
import { answerOf, arrived, aWhistle, digitsOf, fundOf, holders, HOME, openVillage, submitted, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })
const escrowOf = async (whistleId: string) => (await accountOfOwner(village.store, { kind: 'whistle', ownerId: whistleId }))?.balance ?? 0

test('free places are shut, what was not paid goes back, who did not come is absent', async () => {
  const before = await fundOf(village)
  const whistleId = await aWhistle(village)
  const [worker, missing] = [await rider('甲'), await rider('乙')]
  await submitted(village, whistleId, worker)
  await village.call(answerWhistle, { whistleId }, { as: missing })
  await village.call(confirmWork, { whistleId, accountId: worker.accountId }, { as: village.second })
  expect(await village.call(closeWhistle, { whistleId }, { as: village.grid })).toEqual({ id: whistleId, version: 2, status: 'closed', returnedPoints: 10 })
  expect(await village.store.get('whistles', whistleId)).toMatchObject({ status: 'closed', closedAt: village.at })
  expect(Object.values(await holders(village, whistleId)).map(String).sort()).toEqual([worker.accountId, missing.accountId, 'null'].sort())
  expect((await village.store.find('places', { whistleId })).filter(({ isShut }) => isShut)).toHaveLength(1)
  expect(await answerOf(village, whistleId, missing)).toMatchObject({ status: 'absent', version: 2 })
  expect(await answerOf(village, whistleId, worker)).toMatchObject({ status: 'confirmed' })
  expect([await escrowOf(whistleId), await fundOf(village)]).toEqual([0, before - 5])
})

test('a close sent twice gives back once', async () => {
  const before = await fundOf(village)
  const whistleId = await aWhistle(village)
  const once = await village.reply(closeWhistle, { whistleId }, { as: village.grid, commandId: 'close' })
  expect(await village.reply(closeWhistle, { whistleId }, { as: village.grid, commandId: 'close' })).toEqual(once)
  expect(await village.refusal(closeWhistle, { whistleId }, { as: village.second })).toBe('WHISTLE_CLOSED')
  expect(await fundOf(village)).toBe(before)
})

test('a whistle where every place was paid gives nothing back', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const worker = await rider('甲')
  await submitted(village, whistleId, worker)
  await village.call(confirmWork, { whistleId, accountId: worker.accountId }, { as: village.second })
  expect(await village.call(closeWhistle, { whistleId }, { as: village.grid })).toMatchObject({ returnedPoints: 0 })
  expect(await village.store.get('transfers', `escrow-return:${whistleId}`)).toBeNull()
})

test('while somebody is at work or waits to be confirmed the whistle stays open', async () => {
  const whistleId = await aWhistle(village)
  const worker = await rider('甲')
  await arrived(village, whistleId, worker)
  expect(await village.refusal(closeWhistle, { whistleId }, { as: village.grid })).toBe('WORK_OPEN')
  expect(await village.store.get('whistles', whistleId)).toMatchObject({ status: 'open', version: 1 })
  expect((await village.store.find('places', { whistleId })).filter(({ isShut }) => isShut)).toEqual([])
})

test('whoever answers while the whistle closes is in before or refused, and the points are right either way', async () => {
  for (let i = 0; i < 6; i++) {
    const whistleId = await aWhistle(village, { templateId: 'lanterns', places: 2 })
    const one = await rider('甲')
    const [answered] = await Promise.all([
      village.refusal(answerWhistle, { whistleId }, { as: one }),
      village.call(closeWhistle, { whistleId }, { as: village.grid }),
    ])
    const places = await village.store.find('places', { whistleId })
    const isIn = answered.includes('"placed"')
    expect(isIn || answered === 'WHISTLE_CLOSED').toBe(true)
    expect(places.map(({ isShut }) => isShut).sort()).toEqual(isIn ? [false, true] : [true, true])
    expect(await escrowOf(whistleId)).toBe(0)
  }
})

test('a scan and a close at once: either he is on site and it stays open, or it is closed and he is absent', async () => {
  for (let i = 0; i < 6; i++) {
    const whistleId = await aWhistle(village, { templateId: 'lanterns', places: 2 })
    const one = await rider('甲')
    await village.call(answerWhistle, { whistleId }, { as: one })
    const digits = await digitsOf(village, one)
    const [closed] = await Promise.all([
      village.refusal(closeWhistle, { whistleId }, { as: village.grid }),
      village.refusal(scanArrival, { whistleId, digits }, { as: village.second }),
    ])
    expect((await answerOf(village, whistleId, one))?.status).toBe(closed === 'WORK_OPEN' ? 'arrived' : 'absent')
  }
})

test('a leave and a close at once leave no place open', async () => {
  for (let i = 0; i < 6; i++) {
    const whistleId = await aWhistle(village, { templateId: 'lanterns', places: 2 })
    const one = await rider('甲')
    await village.call(answerWhistle, { whistleId }, { as: one })
    await Promise.all([village.refusal(leaveWhistle, { whistleId }, { as: one }), village.call(closeWhistle, { whistleId }, { as: village.grid })])
    expect(await village.store.count('places', { whistleId })).toBe(2)
  }
})

test('only staff of the place close it', async () => {
  const whistleId = await aWhistle(village)
  expect(await village.refusal(closeWhistle, { whistleId }, { as: village.official })).toBe('NOT_ALLOWED')
  expect(await village.refusal(closeWhistle, { whistleId }, { as: await village.staff('grid', 'salt-lane', '盐巷') })).toBe('NOT_FOUND')
})

test('while answers are collected it may be closed, and from the deadline until it is settled it may not', async () => {
  const noon = village.at
  const [open, due] = [await asked(village, 1, ['甲']), (village.at = noon, await asked(village, 1, ['乙']))]
  village.at = open.until - 1
  expect(await village.call(closeWhistle, { whistleId: open.whistleId }, { as: village.grid })).toMatchObject({ status: 'closed' })
  expect((await village.store.get('whistles', open.whistleId))?.collected?.stage).toBe('settled')
  village.at = due.until
  expect(await village.refusal(closeWhistle, { whistleId: due.whistleId }, { as: village.grid })).toBe('SETTLING')
  await settle(village)
  expect(await village.call(closeWhistle, { whistleId: due.whistleId }, { as: village.grid })).toMatchObject({ status: 'closed' })
  village.at = noon
})

test('after all this the ledger is whole', async () => {
  expect((await verifyLedger(village.store)).fault).toBeNull()
})
