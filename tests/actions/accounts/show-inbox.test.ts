import { showInbox } from '#types/messages'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('what came for somebody is counted, up to 99, and nobody else\'s', async () => {
  const [rider, other] = [await county.rider('小满'), await county.rider('霜降')]
  expect(await county.call(showInbox, {}, { as: rider })).toEqual({ unread: 0 })
  const tell = (n: number) => county.store.put('outgoing', { _id: `told-${n}`, kind: 'whistle-placed', to: rider.accountId, body: '{}', at: county.at + n, sentAt: null })
  await Promise.all([1, 2, 3].map(tell))
  expect(await county.call(showInbox, {}, { as: rider })).toEqual({ unread: 3 })
  expect(await county.call(showInbox, {}, { as: other })).toEqual({ unread: 0 })
  for (let n = 4; n < 110; n += 1) await tell(n)
  expect(await county.call(showInbox, {}, { as: rider })).toEqual({ unread: 99 })
})
