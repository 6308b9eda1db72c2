import type { FieldCipher } from '../../runtime/field-cipher'
import { Refusal } from '../../runtime/refusal'
import type { Account } from '../../store/records/accounts'
import type { Store, Tx } from '../../store/store'
import { moveWorker } from '../workers/new-number'
import type { ProvenPhone } from './prove-phone'

/** Where a number is sealed for. */
export const phonePlace = (phoneId: string): string => `phones/${phoneId}`

/**
 * S17.6: the number is this account's from now on, and the one it had before is free. The caller saves the account; two people
 * who prove one number at once meet on its record. Refuses PHONE_TAKEN.
 */
export async function bindPhone(tx: Tx, account: Account, proven: ProvenPhone, { cipher, at }: { cipher: FieldCipher; at: number }): Promise<Account> {
  const { phoneId, number } = proven
  await proven.use(tx)
  const known = await tx.get('phones', phoneId)
  if (known && known.accountId !== account._id) throw new Refusal('PHONE_TAKEN')
  if (account.phoneId !== null && account.phoneId !== phoneId) await tx.remove('phones', account.phoneId)
  if (!known) await tx.add('phones', { _id: phoneId, accountId: account._id, number: cipher.seal(number, phonePlace(phoneId)), since: at })
  if (account.phoneId !== phoneId) await moveWorker(tx, { accountId: account._id, from: account.phoneId, to: phoneId, number, at })
  return { ...account, phoneId }
}

/** His number in the clear; null when he has left none. */
export async function phoneOf({ store, cipher }: { store: Pick<Store, 'get'>; cipher: FieldCipher }, { phoneId }: Pick<Account, 'phoneId'>): Promise<string | null> {
  const phone = phoneId === null ? null : await store.get('phones', phoneId)
  return phone && cipher.open(phone.number, phonePlace(phone._id))
}
