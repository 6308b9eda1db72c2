import { closeAccount } from '#types/account-closing'
import { answerWhistle, showWhistle } from '#types/whistles'
import { settleWhistles } from '#core/actions/timers/settle-whistles'
import { addSettlement } from '#core/actions/whistles/add-settlement'
import { carryOut } from '#core/actions/whistles/carry-out'
import type { County, Person } from '../../support/county'
import { asked, endOf, passedOver, settle, SETTLE_MS } from './collected'
import { answerOf, HOME, holders, openVillage, type Village } from './support'

let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

/** Four ask for two places; the third was passed over last time. */
async function four() {
  const people = [await rider('甲'), await rider('乙'), await passedOver(village, await rider('丙')), await rider('丁')]
  return asked(village, 2, people)
}

const END = {
  stage: 'settled',
  ranked: ['2 goes: passed-over', '0 goes: longest', '1 waits: longest', '3 waits: longest'],
  places: [2, 0],
  answers: ['placed 2 1', 'waiting - 2', 'placed 1 0', 'waiting - 3'],
  turns: [false, true, false, true],
  messages: ['0 whistle-placed', '1 whistle-passed-over', '2 whistle-placed', '3 whistle-passed-over'],
}

/** The longest a member is the one made first: they joined in this order. */
async function joinedInTurn(people: readonly Person[]): Promise<void> {
  for (const [at, { accountId }] of people.entries()) {
    const account = await village.store.get('accounts', accountId)
    if (account) await village.store.put('accounts', { ...account, enrollments: account.enrollments.map((one) => ({ ...one, enrolledAt: at })) })
  }
}

test('those who were picked get their places, the others wait in order, each is told, and who was passed over is noted', async () => {
  const { whistleId, people } = await four()
  await joinedInTurn(people)
  expect(await settle(village)).toBe(1)
  expect(await endOf(village, whistleId, people)).toEqual(END)
})

test('killed at any step of any transaction and run again, the end is the same', async () => {
  let hasDied = true
  for (let step = 1; hasDied; step += 1) {
    village.at = noon
    const { whistleId, people } = await four()
    await joinedInTurn(people)
    village.at += SETTLE_MS
    const dying = dyingFrom(village, step)
    await settleWhistles({ ...dying.county.runtime, log: () => undefined })
    hasDied = dying.hasDied()
    await settleWhistles(village.runtime)
    expect(await endOf(village, whistleId, people)).toEqual(END)
  }
}, 300_000)

/** From its `at`-th step on the process is gone, whatever ran beside it. */
function dyingFrom(county: County, at: number): { county: County; hasDied: () => boolean } {
  let steps = 0
  const dying = county.withBarrier(() => {
    steps += 1
    if (steps >= at) throw new Error('the process died')
  })
  return { county: dying, hasDied: () => steps >= at }
}

test('run late, twice, and three times at once, the end is the same', async () => {
  const { whistleId, people } = await four()
  await joinedInTurn(people)
  village.at += 86_400_000
  await Promise.all([1, 2, 3].map(() => settleWhistles({ ...village.runtime, log: () => undefined })))
  await settleWhistles(village.runtime)
  expect(await endOf(village, whistleId, people)).toEqual(END)
  expect(await settleWhistles(village.runtime)).toBe(0)
  expect(await endOf(village, whistleId, people)).toEqual(END)
})

test('a run that was held up after it saw who waits gives nobody what another run gave meanwhile', async () => {
  const { whistleId, people } = await four()
  await joinedInTurn(people)
  village.at += SETTLE_MS
  const whistle = await village.store.get('whistles', whistleId)
  if (!whistle) throw new Error('it was blown')
  const made = await addSettlement(village.runtime, whistle)
  if (!made) throw new Error('it is due')
  const { store } = village.runtime
  const other = (() => {
    let run: Promise<boolean> | undefined
    return () => (run ??= carryOut(village.runtime, whistle, made.settlement, () => true))
  })()
  const heldUp: typeof store = { ...store, transact: async (work) => other().then(() => store.transact(work)) }
  expect(await carryOut({ ...village.runtime, store: heldUp }, whistle, made.settlement, () => true)).toBe(true)
  expect(await endOf(village, whistleId, people)).toEqual(END)
})

test('a run whose time is up stops between two riders, and the next one goes on', async () => {
  const { whistleId, people } = await asked(village, 2, ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'])
  village.at += SETTLE_MS
  const whistle = await village.store.get('whistles', whistleId)
  if (!whistle) throw new Error('it was blown')
  const made = await addSettlement(village.runtime, whistle)
  if (!made) throw new Error('it is due')
  let turns = 1
  expect(await carryOut(village.runtime, whistle, made.settlement, () => (turns -= 1) >= 0)).toBe(false)
  const half = await endOf(village, whistleId, people)
  expect(half.stage).toBe('settling')
  expect(half.answers.filter((answer) => answer.startsWith('asked'))).toHaveLength(2)
  expect(half.places).toHaveLength(2)
  expect(await carryOut(village.runtime, whistle, made.settlement, () => true)).toBe(true)
  expect((await endOf(village, whistleId, people)).answers.filter((answer) => answer.startsWith('waiting'))).toHaveLength(6)
})

test('a place picked for somebody whose account ended meanwhile goes to the first who waits, and that is his turn', async () => {
  const { whistleId, people: [first, second, third] } = await asked(village, 1, ['甲', '乙', '丙'])
  if (!first || !second || !third) throw new Error('three are three')
  village.at += SETTLE_MS
  const whistle = await village.store.get('whistles', whistleId)
  const made = whistle && await addSettlement(village.runtime, whistle)
  if (!whistle || !made) throw new Error('it is due')
  // As if it had ended in the instant of the deadline.
  const goesFirst = [first, second, third].find(({ accountId }) => accountId === made.settlement.candidates[0]?.accountId)
  await village.store.remove('accounts', goesFirst?.accountId ?? '')
  await carryOut(village.runtime, whistle, made.settlement, () => true)
  const next = made.settlement.candidates[1]?.accountId ?? ''
  expect(await holders(village, whistleId)).toEqual({ 1: next })
  expect((await village.store.get('answers', `${whistleId}:${goesFirst?.accountId}`))?.status).toBe('left')
  expect((await village.store.get('accounts', next))?.enrollments[0]?.turn).toEqual({ placedAt: village.at, wasPassedOver: false })
})

test('whoever answered after the last that was weighed waits behind them all', async () => {
  const { whistleId, people: [one] } = await asked(village, 1, ['甲'])
  village.at += SETTLE_MS
  const whistle = await village.store.get('whistles', whistleId)
  const made = whistle && await addSettlement(village.runtime, whistle)
  if (!whistle || !made || !one) throw new Error('it is due')
  const late = await rider('迟')
  const his = await answerOf(village, whistleId, one)
  if (!his) throw new Error('he answered')
  await village.store.put('answers', { ...his, _id: `${whistleId}:${late.accountId}`, accountId: late.accountId })
  await carryOut(village.runtime, whistle, made.settlement, () => true)
  expect(await holders(village, whistleId)).toEqual({ 1: one.accountId })
  expect(await answerOf(village, whistleId, late)).toMatchObject({ status: 'waiting', settled: { rank: 1_000, reason: 'earliest' } })
})

test('afterwards it is first come again, and the order of those who wait holds', async () => {
  const { whistleId, people } = await asked(village, 1, ['甲', '乙', '丙'])
  await settle(village)
  const late = await rider('丁')
  expect(await village.call(answerWhistle, { whistleId }, { as: late })).toMatchObject({ status: 'waiting' })
  const ranked = (await village.store.get('settlements', whistleId))?.candidates.map(({ accountId }) => accountId) ?? []
  const byRank = ranked.map((id) => people.find(({ accountId }) => accountId === id))
  for (const [at, leaver] of byRank.entries()) {
    if (!leaver) throw new Error('he asked')
    expect(await holders(village, whistleId)).toEqual({ 1: leaver.accountId })
    await village.call(closeAccount, {}, { as: leaver })
    expect(Object.values(await holders(village, whistleId))).toEqual([byRank[at + 1]?.accountId ?? late.accountId])
  }
  expect((await village.call(showWhistle, { whistleId }, { as: late })).whistle).toMatchObject({ myAnswer: 'placed', myPickReason: null })
})
