import { answerWhistle, closeWhistle, listWhistles, showWhistle } from '#types/whistles'
import { handBack } from '#types/whistle-calls'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { interleave } from '../points/steps'
import { aWhistle, fundOf, HOME, openVillage, type Village } from './support'

const NOBODY_MS = 8 * 60_000
let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

test('what nobody came to is handed back: an end of its own, all its places shut and all its points returned', async () => {
  const before = await fundOf(village)
  const whistleId = await aWhistle(village)
  village.at += NOBODY_MS
  expect(await village.call(handBack, { whistleId }, { as: village.grid })).toEqual({ id: whistleId, version: 2, status: 'unanswered', returnedPoints: 15 })
  expect(await fundOf(village)).toBe(before)
  expect((await village.store.find('places', { whistleId })).filter(({ isShut }) => isShut)).toHaveLength(3)
  const list = async (status: 'closed' | 'unanswered') => (await village.call(listWhistles, { unitId: HOME, status }, { as: village.official })).rows.map(({ id }) => id)
  expect([await list('unanswered'), await list('closed')]).toEqual([[whistleId], []])
  expect(await village.call(showWhistle, { whistleId }, { as: await rider('甲') })).toMatchObject({ can: [], whistle: { status: 'unanswered', placesFree: 0 } })
  expect(await village.refusal(answerWhistle, { whistleId }, { as: await rider('乙') })).toBe('WHISTLE_CLOSED')
  expect(await village.refusal(closeWhistle, { whistleId }, { as: village.grid })).toBe('WHISTLE_CLOSED')
})

test('not before its time, and not while somebody comes', async () => {
  const whistleId = await aWhistle(village)
  village.at += NOBODY_MS - 1
  expect(await village.refusal(handBack, { whistleId }, { as: village.grid })).toBe('STILL_CALLING')
  village.at += 1
  await village.call(answerWhistle, { whistleId }, { as: await rider('甲') })
  expect(await village.refusal(handBack, { whistleId }, { as: village.grid })).toBe('SOMEBODY_COMES')
  expect(await village.store.get('whistles', whistleId)).toMatchObject({ status: 'open', version: 1 })
  expect((await village.store.find('places', { whistleId })).filter(({ isShut }) => isShut)).toEqual([])
})

test('handed back twice it returns once', async () => {
  const before = await fundOf(village)
  const whistleId = await aWhistle(village)
  village.at += NOBODY_MS
  const once = await village.reply(handBack, { whistleId }, { as: village.grid, commandId: 'back' })
  expect(await village.reply(handBack, { whistleId }, { as: village.grid, commandId: 'back' })).toEqual(once)
  expect(await village.refusal(handBack, { whistleId }, { as: village.second })).toBe('WHISTLE_CLOSED')
  expect(await fundOf(village)).toBe(before)
})

test('handed back while somebody answers: either he comes and it stays open, or it is over and he is told', async () => {
  const seen = new Set<string>()
  for (let step = 1, isThere = true; isThere; step += 1) {
    village.at = noon
    const whistleId = await aWhistle(village, { places: 1, templateId: 'lanterns' })
    const one = await rider('甲')
    village.at += NOBODY_MS
    let [answered, back] = ['', '']
    isThere = await interleave(
      village, step,
      async (slow) => { back = await slow.refusal(handBack, { whistleId }, { as: village.grid }) },
      async () => { answered = await village.refusal(answerWhistle, { whistleId }, { as: one }) },
    )
    const status = (await village.store.get('whistles', whistleId))?.status
    seen.add(`${status}: ${answered.includes('placed') ? 'comes' : answered}, ${back.includes('unanswered') ? 'handed back' : back}`)
  }
  expect([...seen].sort()).toEqual(['open: comes, SOMEBODY_COMES', 'unanswered: WHISTLE_CLOSED, handed back'])
}, 120_000)

test('after all this the ledger is whole', async () => {
  expect((await verifyLedger(village.store)).fault).toBeNull()
})
