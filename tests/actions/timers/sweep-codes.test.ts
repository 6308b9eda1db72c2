import { issueCode } from '#types/stations'
import { sweepCodes } from '#core/actions/timers/sweep-codes'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const DAY = 86_400_000
const runAt = (at: number) => sweepCodes({ ...county.runtime, now: () => at })

test('codes go a day after they ran out, uses and tries with them, live ones stay', async () => {
  const rider = await county.rider('田小满')
  // What the tries of those who joined left.
  await runAt(county.at + 3 * DAY)
  const old = await county.call(issueCode, { purpose: 'presence' }, { as: rider })
  await county.store.add('codeUses', { _id: `${old.id}:${old.issuedAt}`, usedBy: 'ac_k', usedAt: county.at })
  await county.store.add('tries', { _id: 'ac_k:1', wrong: 2, at: county.at })
  expect(await runAt(old.validUntil + DAY - 300_000)).toBe(0)
  expect(await runAt(old.validUntil + DAY)).toBe(1)
  expect(await county.store.get('tries', 'ac_k:1')).toBeNull()
  county.at = old.validUntil + DAY + 1
  const fresh = await county.call(issueCode, { purpose: 'presence' }, { as: rider })
  expect(await runAt(county.at)).toBe(1)
  expect(await county.store.get('codes', old.id)).toBeNull()
  expect(await county.store.get('codes', fresh.id)).not.toBeNull()
  expect(await county.store.get('codeUses', `${old.id}:${old.issuedAt}`)).not.toBeNull()
  expect(await runAt(old.issuedAt + 2 * DAY + 1)).toBe(1)
  expect(await county.store.get('codeUses', `${old.id}:${old.issuedAt}`)).toBeNull()
})

test('digits that were sent and what was counted of a day go a day later', async () => {
  const at = county.at + 40 * DAY
  await county.store.put('phoneCodes', { _id: 'who:number', digitsHash: 'h', sentAt: at, validUntil: at, tries: 0 })
  await county.store.put('limits', { _id: 'codes:who:2026-07-15', count: 3, at })
  await runAt(at + DAY)
  expect(await county.store.get('phoneCodes', 'who:number')).not.toBeNull()
  expect(await county.store.get('limits', 'codes:who:2026-07-15')).not.toBeNull()
  await runAt(at + DAY + 1)
  expect(await county.store.get('phoneCodes', 'who:number')).toBeNull()
  expect(await county.store.get('limits', 'codes:who:2026-07-15')).toBeNull()
})

test('a code whose digits were issued again meanwhile stays', async () => {
  const rider = await county.rider('韩霜降')
  const { id } = await county.call(issueCode, { purpose: 'presence' }, { as: rider })
  const code = await county.store.get('codes', id)
  if (!code) throw new Error('no code')
  const later = county.at + 10 * DAY
  const store = { ...county.store, find: async () => [code] }
  await county.store.put('codes', { ...code, issuedAt: later, validUntil: later + 300_000 })
  await sweepCodes({ ...county.runtime, store: { ...county.store, ...store } as typeof county.store, now: () => later })
  expect(await county.store.get('codes', id)).not.toBeNull()
})
