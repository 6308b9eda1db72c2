import { showWhistle } from '#types/whistles'
import { settledIfDue } from '#core/actions/whistles/settled-if-due'
import { asked, SETTLE_MS } from './collected'
import { answerOf, aWhistle, openVillage, type Village } from './support'

let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

test('who looks at it when it is due settles it and sees his outcome with what decided', async () => {
  const { whistleId, people: [one, two] } = await asked(village, 1, ['甲', '乙'])
  if (!one || !two) throw new Error('two are two')
  expect(await village.call(showWhistle, { whistleId }, { as: one })).toMatchObject({ whistle: { myAnswer: 'asked', collected: { stage: 'collecting' } }, asked: 2, can: [] })
  village.at += SETTLE_MS
  const shown = await village.call(showWhistle, { whistleId }, { as: two })
  expect(shown).toMatchObject({ whistle: { myAnswer: 'waiting', collected: { stage: 'settled' } }, asked: 0, waiting: 1 })
  expect(shown.whistle.myPickReason).toBe('longest')
  expect((await answerOf(village, whistleId, one))?.status).toBe('placed')
  expect((await village.call(showWhistle, { whistleId }, { as: village.grid })).answers?.map(({ displayName, status, pickReason }) => [displayName, status, pickReason]))
    .toEqual([['甲', 'placed', 'longest'], ['乙', 'waiting', 'longest']])
})

test('before it is due nobody settles it by looking; staff see who asked', async () => {
  const { whistleId } = await asked(village, 1, ['甲', '乙'])
  village.at += SETTLE_MS - 1
  const shown = await village.call(showWhistle, { whistleId }, { as: village.grid })
  expect(shown.answers?.map(({ displayName, status }) => [displayName, status])).toEqual([['甲', 'asked'], ['乙', 'asked']])
  expect(await village.store.get('settlements', whistleId)).toBeNull()
})

test('whoever is not the first to look leaves it to him: many at once make one settlement and no fault', async () => {
  const { whistleId, people } = await asked(village, 2, ['甲', '乙', '丙'])
  village.at += SETTLE_MS
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await Promise.all(people.flatMap((as) => [1, 2, 3].map(() => village.call(showWhistle, { whistleId }, { as }))))
  expect(errors).not.toHaveBeenCalled()
  errors.mockRestore()
  expect((await village.store.get('whistles', whistleId))?.collected?.stage).toBe('settled')
  expect(await village.store.count('places', { whistleId })).toBe(2)
})

test('a settlement that somebody began is left to the timer', async () => {
  const { whistleId } = await asked(village, 1, ['甲'])
  village.at += SETTLE_MS
  const whistle = await village.store.get('whistles', whistleId)
  if (!whistle?.collected) throw new Error('it collects')
  const begun = { ...whistle, collected: { ...whistle.collected, stage: 'settling' as const } }
  expect(await settledIfDue(village.runtime, begun)).toBe(begun)
})

test('what fails is logged, and the page is shown as it stands', async () => {
  const { whistleId, people: [one] } = await asked(village, 1, ['甲'])
  village.at += SETTLE_MS
  const whistle = await village.store.get('whistles', whistleId)
  if (!whistle || !one) throw new Error('it was blown')
  const logged: string[] = []
  const broken = { ...village.store, transact: async () => { throw new Error('no') } }
  const shown = await settledIfDue({ ...village.runtime, store: broken, log: (_level, message) => { logged.push(message) } }, whistle)
  expect(shown).toEqual(whistle)
  expect(logged).toEqual(['not settled by who looked'])
})

test('an urgent whistle is shown as it is', async () => {
  const whistle = await village.store.get('whistles', await aWhistle(village))
  if (!whistle) throw new Error('it was blown')
  expect(await settledIfDue(village.runtime, whistle)).toBe(whistle)
})
