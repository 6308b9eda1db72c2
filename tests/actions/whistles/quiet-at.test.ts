import { leaveWhistle, answerWhistle } from '#types/whistles'
import { quietHours } from '#types/profile'
import { isQuietAt } from '#core/actions/whistles/quiet-at'
import { asked, settle } from './collected'
import { aWhistle, HOME, openVillage, type Village } from './support'

let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

const at = (time: string): number => Date.parse(`2026-07-15T${time}:00+08:00`)
const messages = async (kind: string) => (await village.store.find('outgoing', { kind, sentAt: null })).length

test('it is quiet by the county\'s hours and calendar as they stand', async () => {
  expect([await isQuietAt(village.store, at('22:59')), await isQuietAt(village.store, at('23:00'))]).toEqual([false, true])
  const settings = await village.store.get('settings', 'current')
  if (!settings) throw new Error('a county has settings')
  await village.store.put('settings', { ...settings, quietHours: { from: '21:00', to: '05:00', restDaysTo: '07:00' } })
  expect(await isQuietAt(village.store, at('22:59'))).toBe(true)
  await village.store.put('settings', settings)
  expect(quietHours.safeParse(settings.quietHours).success).toBe(true)
})

test('at night who moves up has his place, and no message wakes him; by day there is one', async () => {
  for (const [time, written] of [['23:30', 0], ['15:00', 1]] as const) {
    village.at = at(time)
    const before = await messages('whistle-placed')
    const whistleId = await aWhistle(village, { places: 1, quietReason: '堤要漫了' })
    const [first, second] = [await village.rider('甲', { communityIds: [HOME] }), await village.rider('乙', { communityIds: [HOME] })]
    for (const as of [first, second]) await village.call(answerWhistle, { whistleId }, { as })
    await village.call(leaveWhistle, { whistleId }, { as: first })
    expect((await village.store.get('answers', `${whistleId}:${second.accountId}`))?.status).toBe('placed')
    expect(await messages('whistle-placed') - before).toBe(written)
  }
})

test('a settlement that runs in the night gives places and writes to nobody', async () => {
  const { whistleId } = await asked(village, 1, ['甲', '乙'])
  const before = [await messages('whistle-placed'), await messages('whistle-passed-over')]
  village.at = at('23:30')
  await settle(village)
  expect((await village.store.get('whistles', whistleId))?.collected?.stage).toBe('settled')
  expect([await messages('whistle-placed'), await messages('whistle-passed-over')]).toEqual(before)
})
