import { declareRider, showMe } from '#types/accounts'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a visitor becomes a self-declared rider in one call', async () => {
  const person = county.stranger('田小满')
  expect(await county.call(showMe, {}, { as: person })).toEqual({ account: null, now: county.at })
  const { id, riderStatus } = await county.call(declareRider, { isAdult: true, displayName: '田小满' }, { as: person })
  expect(riderStatus).toBe('declared')
  expect(await county.store.get('accounts', id)).toMatchObject({ displayName: '田小满', riderStatus: 'declared', verifiedBy: null, enrollments: [] })
})

test('somebody who does not say he is an adult is told beside the field', async () => {
  const reply = await county.reply(declareRider, { isAdult: false as never }, { as: county.stranger('小') })
  expect(reply).toEqual({ ok: false, fields: { isAdult: 'NOT_ONE_OF' } })
})

test('declaring twice keeps one account', async () => {
  const person = county.stranger('霜降')
  const first = await county.call(declareRider, { isAdult: true }, { as: person })
  const again = await county.call(declareRider, { isAdult: true, displayName: '霜降' }, { as: person })
  expect(again.id).toBe(first.id)
  expect((await county.store.get('accounts', first.id))?.displayName).toBe('霜降')
})

test('the same command sent again gets the same reply and changes nothing', async () => {
  const person = county.stranger('立夏')
  const first = await county.call(declareRider, { isAdult: true }, { as: person, commandId: 'once' })
  const again = await county.call(declareRider, { isAdult: true }, { as: person, commandId: 'once' })
  expect(again).toEqual(first)
  expect((await county.store.get('accounts', first.id))?.version).toBe(first.version)
})

test('two phones that declare at the same moment make one account', async () => {
  const person = county.stranger('惊蛰')
  const replies = await Promise.all([1, 2, 3, 4].map(() => county.reply(declareRider, { isAdult: true }, { as: person })))
  const ids = new Set(replies.flatMap((reply) => (reply.ok ? [reply.data.id] : [])))
  expect(ids.size).toBe(1)
})

test('without a phone there is no account to make', async () => {
  expect(await county.refusal(declareRider, { isAdult: true }, { as: null })).toBe('SIGN_IN')
})
