import { allocateFund } from '#types/points'
import { confirmWorks, returnWork } from '#types/whistle-work'
import { answerWhistle, confirmWork, MAX_PLACES, scanArrival, submitWork } from '#types/whistles'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { Refusal } from '#core/runtime/refusal'
import type { County, Person } from '../../support/county'
import { dyingAt, interleave } from '../points/steps'
import { answerOf, arrived, aWhistle, digitsOf, HOME, openVillage, submitted, type Village } from './support'

let village: Village
beforeAll(async () => {
  village = await openVillage()
  for (let i = 0; i < 6; i += 1) await village.call(allocateFund, { unitId: HOME, amountPoints: 500, reason: '测试' }, { as: village.lead })
})
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })
const pointsOf = async ({ accountId }: Person) => (await accountOfOwner(village.store, { kind: 'worker', ownerId: accountId }))?.balance ?? 0

/** A whistle on which `names` handed in. */
async function handedIn(...names: string[]) {
  const whistleId = await aWhistle(village, { places: Math.max(names.length, 1) })
  const people: Person[] = []
  for (const name of names) {
    const one = await rider(name)
    await submitted(village, whistleId, one)
    people.push(one)
  }
  return { whistleId, people, input: { whistleId, accountIds: people.map(({ accountId }) => accountId) } }
}

test('several works are confirmed at once, each with an award of its own', async () => {
  const { whistleId, people, input } = await handedIn('甲', '乙', '丙')
  expect(await village.call(confirmWorks, input, { as: village.second })).toEqual({
    id: whistleId, version: 1, eachPoints: 5, outcomes: people.map(({ accountId }) => ({ accountId, refusal: null })),
  })
  for (const one of people) {
    expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'confirmed', confirmedBy: village.second.accountId })
    expect(await village.store.get('transfers', `award:${whistleId}:${one.accountId}`)).toMatchObject({ by: [village.grid.accountId, village.second.accountId] })
  }
  expect((await accountOfOwner(village.store, { kind: 'whistle', ownerId: whistleId }))?.balance).toBe(0)
})

test('who is refused says why and keeps nobody else back', async () => {
  const { whistleId, people: [paid, capped] } = await handedIn('甲', '乙')
  if (!paid || !capped) throw new Error('two came')
  const others = await aWhistle(village)
  await submitted(village, others, capped)
  await village.call(confirmWork, { whistleId: others, accountId: capped.accountId }, { as: village.second })
  expect((await village.call(confirmWorks, { whistleId, accountIds: ['ac_nobody', capped.accountId, paid.accountId] }, { as: village.second })).outcomes).toEqual([
    { accountId: 'ac_nobody', refusal: 'NOT_SUBMITTED' }, { accountId: capped.accountId, refusal: 'DAILY_CAP' }, { accountId: paid.accountId, refusal: null },
  ])
  expect([await pointsOf(paid), await pointsOf(capped)]).toEqual([5, 5])
  expect(await answerOf(village, whistleId, capped)).toMatchObject({ status: 'submitted', confirmedBy: null })
})

test('whoever scanned them in is refused each one of them', async () => {
  const { people, input } = await handedIn('甲', '乙')
  expect((await village.call(confirmWorks, input, { as: village.grid })).outcomes.map(({ refusal }) => refusal)).toEqual(['SAME_PERSON', 'SAME_PERSON'])
  expect(await Promise.all(people.map(pointsOf))).toEqual([0, 0])
})

test('the same command answers the same outcomes, whatever became of the works since', async () => {
  const { people: [one], input } = await handedIn('甲')
  const late = await rider('迟到的')
  await arrived(village, await aWhistle(village), late)
  const both = { ...input, accountIds: [...input.accountIds, late.accountId] }
  const once = await village.reply(confirmWorks, both, { as: village.second, commandId: 'many' })
  expect(once).toMatchObject({ ok: true, data: { outcomes: [{ refusal: null }, { refusal: 'NOT_SUBMITTED' }] } })
  expect(await village.reply(confirmWorks, both, { as: village.second, commandId: 'many' })).toEqual(once)
  expect(await village.refusal(confirmWorks, input, { as: village.second, commandId: 'many' })).toBe('COMMAND_REUSED')
  expect((await village.call(confirmWorks, input, { as: village.second })).outcomes).toEqual([{ accountId: one?.accountId, refusal: 'ALREADY_CONFIRMED' }])
})

test('somebody named twice is confirmed once', async () => {
  const { people: [one], input } = await handedIn('甲')
  expect((await village.call(confirmWorks, { ...input, accountIds: [...input.accountIds, ...input.accountIds] }, { as: village.second })).outcomes).toEqual([{ accountId: one?.accountId, refusal: null }])
})

test('at most as many as a whistle has places are named, and at least one', async () => {
  const whistleId = await aWhistle(village)
  for (const size of [0, 31]) {
    const accountIds = Array.from({ length: size }, (_, n) => `ac_${n}`)
    expect(await village.reply(confirmWorks, { whistleId, accountIds }, { as: village.second })).toMatchObject({ ok: false, fields: { accountIds: expect.any(String) } })
  }
})

test('cut off at any step and sent again it finishes what was begun, and nobody is paid twice', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  for (let step = 1, hasDied = true; hasDied; step += 4) {
    const { whistleId, people, input } = await handedIn('甲', '乙')
    const dying = dyingAt(village, step)
    await dying.county.reply(confirmWorks, input, { as: village.second, commandId: `cut-${step}` })
    hasDied = dying.hasDied()
    const again = await village.call(confirmWorks, input, { as: village.second, commandId: `cut-${step}` })
    expect(again).toMatchObject({ id: whistleId, outcomes: [{ refusal: null }, { refusal: null }] })
    expect(await Promise.all(people.map(pointsOf))).toEqual([5, 5])
  }
  jest.restoreAllMocks()
}, 120_000)

/** The `n`-th transaction of a call fails with `error`. */
function failing(n: number, error: Error): County {
  let begun = 0
  return village.withBarrier((step) => {
    if (step === 'begin' && (begun += 1) === n) throw error
  })
}

test('of thirty, one the confirmer scanned in himself and one sent back meanwhile are refused; twenty-eight are paid, once, and the points add up', async () => {
  const whistleId = await aWhistle(village, { places: MAX_PLACES })
  const people = await Promise.all(Array.from({ length: MAX_PLACES }, (_, n) => rider(`第${n + 1}位`)))
  const [own, returned, ...others] = people
  if (!own || !returned) throw new Error('thirty came')
  for (const one of [returned, ...others]) await submitted(village, whistleId, one)
  await village.call(answerWhistle, { whistleId }, { as: own })
  await village.call(scanArrival, { whistleId, digits: await digitsOf(village, own) }, { as: village.second })
  await village.call(submitWork, { whistleId, words: '垒好了' }, { as: own })
  await village.call(returnWork, { whistleId, accountId: returned.accountId, reason: '照片没拍清' }, { as: village.official })
  const input = { whistleId, accountIds: people.map(({ accountId }) => accountId) }
  const once = await village.call(confirmWorks, input, { as: village.second, commandId: 'thirty' })
  expect(once.outcomes).toEqual([
    { accountId: own.accountId, refusal: 'SAME_PERSON' }, { accountId: returned.accountId, refusal: 'NOT_SUBMITTED' },
    ...others.map(({ accountId }) => ({ accountId, refusal: null })),
  ])
  expect(await village.call(confirmWorks, input, { as: village.second, commandId: 'thirty' })).toEqual(once)
  expect(await Promise.all(people.map(pointsOf))).toEqual([0, 0, ...others.map(() => 5)])
  expect((await accountOfOwner(village.store, { kind: 'whistle', ownerId: whistleId }))?.balance).toBe(2 * 5)
}, 60_000)

test('what is too contended is asked for again with the same command, which goes on with the rest', async () => {
  const { people: [first, second], input } = await handedIn('甲', '乙')
  if (!first || !second) throw new Error('two came')
  expect(await failing(2, new Refusal('BUSY')).refusal(confirmWorks, input, { as: village.second, commandId: 'busy' })).toBe('BUSY')
  expect([await pointsOf(first), await pointsOf(second)]).toEqual([5, 0])
  expect((await village.call(confirmWorks, input, { as: village.second, commandId: 'busy' })).outcomes.map(({ refusal }) => refusal)).toEqual([null, null])
  expect([await pointsOf(first), await pointsOf(second)]).toEqual([5, 5])
})

test('whom the command refused once it refuses again, also when it was cut off before it answered', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await arrived(village, whistleId, one)
  const input = { whistleId, accountIds: [one.accountId] }
  await failing(2, new Error('the process died')).reply(confirmWorks, input, { as: village.second, commandId: 'kept' })
  await village.call(submitWork, { whistleId, words: '好了' }, { as: one })
  expect((await village.call(confirmWorks, input, { as: village.second, commandId: 'kept' })).outcomes).toEqual([{ accountId: one.accountId, refusal: 'NOT_SUBMITTED' }])
  expect(await pointsOf(one)).toBe(0)
  jest.restoreAllMocks()
})

test('many and one confirmed at once pay each work once, whichever step the other comes at', async () => {
  const seen = new Set<string>()
  for (const manyFirst of [true, false]) {
    for (let step = 1, isThere = true; isThere; step += 3) {
      const { whistleId, people: [first, second], input } = await handedIn('甲', '乙')
      if (!first || !second) throw new Error('two came')
      let refusal: string | null = null
      const many = async (at: County) => { refusal = (await at.call(confirmWorks, input, { as: village.second })).outcomes[1]?.refusal ?? null }
      const single = (at: County) => at.refusal(confirmWork, { whistleId, accountId: second.accountId }, { as: village.official })
      isThere = manyFirst ? await interleave(village, step, many, () => single(village)) : await interleave(village, step, single, () => many(village))
      expect([await pointsOf(first), await pointsOf(second)]).toEqual([5, 5])
      const { confirmedBy } = (await answerOf(village, whistleId, second)) ?? {}
      seen.add(`${refusal} ${confirmedBy === village.second.accountId ? 'by many' : 'by one'}`)
    }
  }
  expect([...seen].sort()).toEqual(['ALREADY_CONFIRMED by one', 'null by many'])
}, 120_000)

test('after all of it the ledger holds', async () => {
  expect(await verifyLedger(village.store)).toMatchObject({ fault: null })
})
