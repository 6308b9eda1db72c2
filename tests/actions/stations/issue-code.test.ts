import { cancelRedemption, redeemOffer } from '#types/points'
import { issueCode } from '#types/stations'
import { digitsFrom } from '#domain/codes/code'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith } from '../points/shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const presence = { purpose: 'presence' as const }

test('a rider gets eight digits for five minutes of server time', async () => {
  const rider = await county.rider('田小满')
  const code = await county.call(issueCode, presence, { as: rider })
  expect(code.digits).toMatch(/^\d{8}$/)
  expect(code).toMatchObject({ issuedAt: county.at, validUntil: county.at + 300_000 })
  expect(await county.store.get('codes', code.id)).toMatchObject({ accountId: rider.accountId, purpose: 'presence', redemptionId: null })
})

test('the digits are stored nowhere, and a repeated command answers the same ones', async () => {
  const rider = await county.rider('韩霜降')
  const first = await county.call(issueCode, presence, { as: rider, commandId: 'same' })
  expect(await county.call(issueCode, presence, { as: rider, commandId: 'same' })).toEqual(first)
  const stored = [await county.store.get('codes', first.id), await county.store.get('commands', `${rider.accountId}:same`)]
  expect(stored.every(Boolean)).toBe(true)
  expect(JSON.stringify(stored)).not.toContain(first.digits)
})

test('asking again gives another code', async () => {
  const rider = await county.rider('程惊蛰')
  const [one, other] = [await county.call(issueCode, presence, { as: rider }), await county.call(issueCode, presence, { as: rider })]
  expect(other.digits).not.toBe(one.digits)
})

describe('digits that come up while they are live for somebody else', () => {
  const firstDraw = (who: string, commandId: string): string =>
    county.runtime.keys.hash('code', digitsFrom(county.runtime.keys.derive('code', `${who}:${commandId}:0`)))
  const takenCode = (id: string, validUntil: number) =>
    county.store.put('codes', { _id: id, accountId: 'ac_other', purpose: 'presence', redemptionId: null, postId: null, issuedAt: validUntil - 300_000, validUntil })

  test('are passed over for the next draw', async () => {
    const rider = await county.rider('高立夏')
    const taken = firstDraw(rider.accountId, 'draw')
    await takenCode(taken, county.at + 1)
    const code = await county.call(issueCode, presence, { as: rider, commandId: 'draw' })
    expect(code.id).not.toBe(taken)
    expect(code.id).toBe(county.runtime.keys.hash('code', code.digits))
    expect(await county.store.get('codes', taken)).toMatchObject({ accountId: 'ac_other' })
    expect(await county.call(issueCode, presence, { as: rider, commandId: 'draw' })).toEqual(code)
  })

  test('are taken over once that code has run out', async () => {
    const rider = await county.rider('何小雪')
    const dead = firstDraw(rider.accountId, 'reuse')
    await takenCode(dead, county.at)
    expect((await county.call(issueCode, presence, { as: rider, commandId: 'reuse' })).id).toBe(dead)
    expect(await county.store.get('codes', dead)).toMatchObject({ accountId: rider.accountId, validUntil: county.at + 300_000 })
  })
})

describe('a code for a redemption', () => {
  test('names it and lives as long', async () => {
    const rider = await aRiderWith(county, 12)
    const { id: redemptionId } = await county.call(redeemOffer, { offerId: await anOffer(county) }, { as: rider })
    const { id } = await county.call(issueCode, { purpose: 'redemption', redemptionId }, { as: rider })
    expect(await county.store.get('codes', id)).toMatchObject({ purpose: 'redemption', redemptionId })
  })

  test('is refused once it is not held any more, or its time is up', async () => {
    const rider = await aRiderWith(county, 12)
    const offerId = await anOffer(county)
    const { id: redemptionId, heldUntil } = await county.call(redeemOffer, { offerId }, { as: rider })
    const noon = county.at
    county.at = heldUntil
    expect(await county.refusal(issueCode, { purpose: 'redemption', redemptionId }, { as: rider })).toBe('REDEMPTION_NOT_HELD')
    county.at = noon
    await county.call(cancelRedemption, { redemptionId }, { as: rider })
    expect(await county.refusal(issueCode, { purpose: 'redemption', redemptionId }, { as: rider })).toBe('REDEMPTION_NOT_HELD')
  })

  test('is not given for another rider\'s or an unknown one, not told apart', async () => {
    const [owner, other] = [await aRiderWith(county, 12), await county.rider('韩霜降')]
    const { id: redemptionId } = await county.call(redeemOffer, { offerId: await anOffer(county) }, { as: owner })
    expect(await county.refusal(issueCode, { purpose: 'redemption', redemptionId }, { as: other })).toBe('NOT_FOUND')
    expect(await county.refusal(issueCode, { purpose: 'redemption', redemptionId: 're_none' }, { as: other })).toBe('NOT_FOUND')
  })
})

test('staff who do not ride show no code', async () => {
  expect(await county.refusal(issueCode, presence, { as: county.lead })).toBe('NOT_ALLOWED')
})
