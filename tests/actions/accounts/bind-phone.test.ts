import { bindPhone, phoneOf, phonePlace } from '#core/actions/accounts/bind-phone'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import type { Account } from '#core/store/records/accounts'
import { mapTx } from '../../support/map-tx'
import { TEST_FIELD_KEYS } from '../../support/county'

const cipher = fieldCipherFrom(TEST_FIELD_KEYS)
const account: Account = { _id: 'ac_1', version: 1, displayName: '小满', riderStatus: null, age: null, phoneId: null, verifiedBy: null, verifiedAt: null, enrollments: [], freeHours: [], createdAt: 0 }
const proven = (phoneId: string, number: string) => ({ phoneId, number, use: jest.fn().mockResolvedValue(undefined) })

test('a number is bound once, and binding it again changes nothing', async () => {
  const { tx, ids } = mapTx()
  const proof = proven('p1', '13800000001')
  const bound = await bindPhone(tx, account, proof, { cipher, at: 7 })
  expect(bound.phoneId).toBe('p1')
  expect(proof.use).toHaveBeenCalledWith(tx)
  const before = await tx.get('phones', 'p1')
  await bindPhone(tx, bound, proof, { cipher, at: 8 })
  expect(await tx.get('phones', 'p1')).toEqual(before)
  expect(ids()).toEqual(['phones/p1'])
})

test('a number of somebody else is refused before anything is written', async () => {
  const { tx, ids } = mapTx()
  await bindPhone(tx, { ...account, _id: 'ac_2' }, proven('p1', '13800000001'), { cipher, at: 7 })
  await bindPhone(tx, account, proven('p0', '13800000000'), { cipher, at: 7 })
  await expect(bindPhone(tx, { ...account, phoneId: 'p0' }, proven('p1', '13800000001'), { cipher, at: 8 })).rejects.toMatchObject({ code: 'PHONE_TAKEN' })
  expect(await tx.get('phones', 'p1')).toMatchObject({ accountId: 'ac_2' })
  expect(ids()).toEqual(['phones/p0', 'phones/p1'])
})

test('another number frees the one before', async () => {
  const { tx, ids } = mapTx()
  const bound = await bindPhone(tx, account, proven('p0', '13800000000'), { cipher, at: 7 })
  await bindPhone(tx, bound, proven('p1', '13800000001'), { cipher, at: 8 })
  expect(ids()).toEqual(['phones/p1'])
})

test('his number is read back, and of who has left none there is none', async () => {
  const number = cipher.seal('13800000001', phonePlace('p1'))
  const store = { get: async () => ({ _id: 'p1', accountId: 'ac_1', number, since: 0 }) as never }
  expect(await phoneOf({ store, cipher }, { phoneId: 'p1' })).toBe('13800000001')
  expect(await phoneOf({ store, cipher }, { phoneId: null })).toBeNull()
})
