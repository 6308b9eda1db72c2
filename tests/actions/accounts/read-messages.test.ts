import { readMessages } from '#types/messages'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('seen goes forward, never back, and not beyond now', async () => {
  const as = await county.rider('小满')
  const { at } = county
  expect(await county.call(readMessages, { until: at - 10 }, { as })).toEqual({ readUntil: at - 10 })
  expect(await county.call(readMessages, { until: at - 20 }, { as })).toEqual({ readUntil: at - 10 })
  expect(await county.call(readMessages, { until: at + 3_600_000 }, { as })).toEqual({ readUntil: at })
  expect(await county.store.get('inboxMarks', as.accountId)).toEqual({ _id: as.accountId, readUntil: at })
})

test('the same command sent again gets the same answer', async () => {
  const as = await county.rider('霜降')
  const first = await county.call(readMessages, { until: county.at }, { as, commandId: 'seen' })
  county.at += 1_000
  expect(await county.call(readMessages, { until: county.at - 1_000 }, { as, commandId: 'seen' })).toEqual(first)
})
