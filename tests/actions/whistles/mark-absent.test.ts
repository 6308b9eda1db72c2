import { markAbsent, moveArrival } from '#types/whistle-arrivals'
import { answerWhistle, closeWhistle, leaveWhistle, scanArrival, showWhistle } from '#types/whistles'
import type { County, Person } from '../../support/county'
import { interleave } from '../points/steps'
import { answerOf, arrived, aWhistle, digitsOf, HOME, holders, HOUR, openVillage, type Village } from './support'

const MINUTE = 60_000
let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })
const GRACE = 15 * MINUTE

/** One place, held by a rider who said that he comes in ten minutes; two others wait. */
async function missing() {
  const whistleId = await aWhistle(village, { places: 1 })
  const [one, first, second] = [await rider('田小满'), await rider('乙'), await rider('丙')]
  await village.call(answerWhistle, { whistleId, arriveAt: noon + 10 * MINUTE }, { as: one })
  for (const as of [first, second]) {
    village.at += 1_000
    await village.call(answerWhistle, { whistleId }, { as })
  }
  village.at = noon + 10 * MINUTE + GRACE
  return { whistleId, one, first, second, input: { whistleId, accountId: one.accountId } }
}

test('who did not come frees his place for the first who waits, and nothing else happens', async () => {
  const { whistleId, one, first, second, input } = await missing()
  const before = await village.store.get('accounts', one.accountId)
  expect(await village.call(markAbsent, input, { as: village.grid })).toEqual({ id: `${whistleId}:${one.accountId}`, version: 2, status: 'absent' })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'absent', n: null })
  expect(await answerOf(village, whistleId, first)).toMatchObject({ status: 'placed', n: 1 })
  expect(await answerOf(village, whistleId, second)).toMatchObject({ status: 'waiting' })
  expect(await holders(village, whistleId)).toEqual({ 1: first.accountId })
  expect(await village.store.get('accounts', one.accountId)).toEqual(before)
  expect(await village.store.get('pointsOwners', `worker:${one.accountId}`)).toBeNull()
})

test('before the time he said and the county\'s grace are over he is waited for', async () => {
  const { whistleId, one, input } = await missing()
  village.at -= 1
  expect(await village.refusal(markAbsent, input, { as: village.grid })).toBe('STILL_AWAITED')
  await village.call(moveArrival, { whistleId, arriveAt: noon + 30 * MINUTE }, { as: one })
  village.at = noon + 30 * MINUTE + GRACE - 1
  expect(await village.refusal(markAbsent, input, { as: village.grid })).toBe('STILL_AWAITED')
  village.at += 1
  expect(await village.call(markAbsent, input, { as: village.second })).toMatchObject({ status: 'absent' })
})

test('who said no time is waited for until the whistle\'s and the grace; then nobody can move up any more', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [one, waiter] = [await rider('甲'), await rider('乙')]
  for (const as of [one, waiter]) await village.call(answerWhistle, { whistleId }, { as })
  const input = { whistleId, accountId: one.accountId }
  village.at = noon + HOUR + GRACE - 1
  expect(await village.refusal(markAbsent, input, { as: village.grid })).toBe('STILL_AWAITED')
  village.at += 1
  await village.call(markAbsent, input, { as: village.grid })
  expect(await holders(village, whistleId)).toEqual({})
  expect(await answerOf(village, whistleId, waiter)).toMatchObject({ status: 'waiting' })
})

test('the grace is the county\'s setting as it stands', async () => {
  const { input } = await missing()
  village.at = noon + 12 * MINUTE
  const settings = await village.store.get('settings', 'current')
  if (!settings) throw new Error('a county has settings')
  await village.store.put('settings', { ...settings, arrivalGraceMinutes: 2 })
  expect(await village.call(markAbsent, input, { as: village.grid })).toMatchObject({ status: 'absent' })
  await village.store.put('settings', settings)
})

test('a command sent twice lets one rider move up', async () => {
  const { whistleId, first, second, input } = await missing()
  const once = await village.reply(markAbsent, input, { as: village.grid, commandId: 'gone' })
  expect(await village.reply(markAbsent, input, { as: village.grid, commandId: 'gone' })).toEqual(once)
  expect(await holders(village, whistleId)).toEqual({ 1: first.accountId })
  expect(await answerOf(village, whistleId, second)).toMatchObject({ status: 'waiting' })
})

test('who was given up answers again while there is a place, and waits when there is none', async () => {
  const { whistleId, one, first, input } = await missing()
  await village.call(markAbsent, input, { as: village.grid })
  expect((await village.call(showWhistle, { whistleId }, { as: one })).can).toEqual(['answer'])
  expect(await village.call(answerWhistle, { whistleId }, { as: one })).toMatchObject({ status: 'waiting', version: 3 })
  await village.call(leaveWhistle, { whistleId }, { as: one })
  const empty = await aWhistle(village, { places: 1, arriveBy: village.at + HOUR })
  await village.call(answerWhistle, { whistleId: empty, arriveAt: village.at }, { as: first })
  village.at += GRACE
  await village.call(markAbsent, { whistleId: empty, accountId: first.accountId }, { as: village.grid })
  expect(await village.call(answerWhistle, { whistleId: empty }, { as: first })).toMatchObject({ status: 'placed' })
})

test('who is here, who waits, who left and whoever never answered cannot be given up', async () => {
  const { whistleId, first, second } = await missing()
  const refusal = (accountId: string, id = whistleId) => village.refusal(markAbsent, { whistleId: id, accountId }, { as: village.grid })
  expect(await refusal(first.accountId)).toBe('NOT_PLACED')
  await village.call(leaveWhistle, { whistleId }, { as: second })
  expect(await refusal(second.accountId)).toBe('NOT_PLACED')
  expect(await refusal('ac_nobody')).toBe('NOT_PLACED')
  const other = await aWhistle(village, { arriveBy: village.at + HOUR })
  const here = await rider('丁')
  await arrived(village, other, here)
  village.at += 3 * HOUR
  expect(await refusal(here.accountId, other)).toBe('ALREADY_ARRIVED')
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect(await refusal(first.accountId)).toBe('WHISTLE_CLOSED')
})

test('staff see whom they may give up, once his time and the grace are over', async () => {
  const { whistleId, one } = await missing()
  const shown = async () => (await village.call(showWhistle, { whistleId }, { as: village.grid })).answers?.filter(({ canMarkAbsent }) => canMarkAbsent).map(({ accountId }) => accountId)
  expect(await shown()).toEqual([one.accountId])
  expect((await village.call(showWhistle, { whistleId }, { as: village.official })).answers?.some(({ canMarkAbsent }) => canMarkAbsent)).toBe(false)
  village.at -= 1
  expect(await shown()).toEqual([])
})

test('given up and scanned at once, he is either here or not, whichever step the other comes at', async () => {
  const scan = (at: County, whistleId: string, digits: string) => at.refusal(scanArrival, { whistleId, digits }, { as: village.second })
  const seen = new Set<string>()
  for (const scansFirst of [true, false]) {
    for (let step = 1, isThere = true; isThere; step += 1) {
      village.at = noon
      const { whistleId, one, first, input } = await missing()
      const digits = await digitsOf(village, one)
      const giveUp = (at: County) => at.refusal(markAbsent, input, { as: village.grid })
      isThere = scansFirst
        ? await interleave(village, step, (slow) => scan(slow, whistleId, digits), () => giveUp(village))
        : await interleave(village, step, giveUp, () => scan(village, whistleId, digits))
      seen.add(await ending(whistleId, one, first))
    }
  }
  expect([...seen].sort()).toEqual(['he is here and keeps his place', 'the next has his place'])
}, 120_000)

async function ending(whistleId: string, one: Person, first: Person): Promise<string> {
  const [held, his, next] = [await holders(village, whistleId), await answerOf(village, whistleId, one), await answerOf(village, whistleId, first)]
  if (his?.status === 'arrived' && held[1] === one.accountId && next?.status === 'waiting') return 'he is here and keeps his place'
  if (his?.status === 'absent' && held[1] === first.accountId && next?.status === 'placed') return 'the next has his place'
  return JSON.stringify({ held, his, next })
}
