import { settleWhistles } from '#core/actions/timers/settle-whistles'
import { asked, SETTLE_MS } from '../whistles/collected'
import { holders, openVillage, type Village } from '../whistles/support'

let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

test('what is due is settled, what is not yet due waits, and a settled one is not looked at again', async () => {
  const first = await asked(village, 1, ['甲'])
  village.at = noon + 10_000
  const second = await asked(village, 1, ['乙'])
  village.at = first.until + SETTLE_MS
  expect(await settleWhistles(village.runtime)).toBe(1)
  expect(Object.keys(await holders(village, first.whistleId))).toEqual(['1'])
  expect(await holders(village, second.whistleId)).toEqual({})
  village.at = second.until + SETTLE_MS
  expect(await settleWhistles(village.runtime)).toBe(1)
  expect(await settleWhistles(village.runtime)).toBe(0)
})

test('one that cannot be settled does not hold up the others', async () => {
  const [stuck, free] = [await asked(village, 1, ['甲']), (village.at = noon, await asked(village, 1, ['乙']))]
  village.at = noon + 10 * 60_000
  const { store } = village
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const find: typeof store.find = async (name, where, options) => {
    if (Object.values(where).includes(stuck.whistleId)) throw new Error('cannot be read')
    return store.find(name, where, options)
  }
  expect(await settleWhistles({ ...village.runtime, store: { ...store, find } })).toBe(1)
  errors.mockRestore()
  expect((await store.get('whistles', free.whistleId))?.collected?.stage).toBe('settled')
  expect((await store.get('whistles', stuck.whistleId))?.collected?.stage).toBe('collecting')
  expect(await settleWhistles(village.runtime)).toBe(1)
})

test('a run whose time is up begins nothing', async () => {
  await asked(village, 1, ['甲'])
  village.at += SETTLE_MS
  expect(await settleWhistles(village.runtime, () => false)).toBe(0)
  expect(await settleWhistles(village.runtime)).toBe(1)
})
