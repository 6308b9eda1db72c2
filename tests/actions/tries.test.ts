import { assertMayTry, countTry, countWrongTry } from '#core/actions/tries'
import { openCounty, type County } from '../support/county'

const MINUTE = 60_000
let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('the fifth wrong try of a minute is the last, and the next minute begins anew', async () => {
  const { store } = county
  const at = Math.floor(county.at / MINUTE) * MINUTE + 10_000
  for (let wrong = 0; wrong < 5; wrong++) {
    await expect(assertMayTry(store, 'guesser', at)).resolves.toBeUndefined()
    await countWrongTry(store, 'guesser', at)
  }
  await expect(assertMayTry(store, 'guesser', at)).rejects.toMatchObject({ code: 'TOO_MANY', retryAt: at + 50_000 })
  await expect(assertMayTry(store, 'guesser', at + 50_000)).resolves.toBeUndefined()
})

test('wrong tries at the same moment are all counted', async () => {
  const { store, at } = county
  await Promise.all(Array.from({ length: 8 }, () => countWrongTry(store, 'rusher', at)))
  expect(await store.get('tries', `rusher:${Math.floor(at / MINUTE)}`)).toMatchObject({ wrong: 8 })
})

test('of ten tries at the same moment that are counted before they are judged five are judged', async () => {
  const { store, at } = county
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => countTry(store, 'crowd', at).then(() => 'judged', (error: { code: string }) => error.code)))
  expect(outcomes.filter((one) => one === 'judged')).toHaveLength(5)
  expect(outcomes.filter((one) => one === 'TOO_MANY')).toHaveLength(5)
})

test('one person\'s wrong tries are nobody else\'s', async () => {
  await expect(assertMayTry(county.store, 'somebody else', county.at)).resolves.toBeUndefined()
})
