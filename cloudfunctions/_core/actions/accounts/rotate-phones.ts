import type { FieldCipher } from '../../runtime/field-cipher'
import type { Store } from '../../store/store'
import { phonePlace } from './bind-phone'

/** A slice: what a run that is killed has to look at again. */
const MOST_A_SLICE = 100

/**
 * S17.8: seals a slice of the numbers that another key sealed with the first one, each in a transaction of its own that looks
 * again; safe to repeat and to run beside the functions, which open both. Answers how many; 0 when none is left.
 */
export async function rotatePhones(store: Store, cipher: FieldCipher): Promise<number> {
  const { lt, gte } = store.compare
  const limit = { limit: MOST_A_SLICE }
  // What the first key sealed begins with `<its id>.`; the others lie before and behind.
  const before = await store.find('phones', { number: lt(`${cipher.keyId}.`) }, limit)
  const others = before.length > 0 ? before : await store.find('phones', { number: gte(`${cipher.keyId}/`) }, limit)
  for (const { _id } of others) await sealAnew(store, cipher, _id)
  return others.length
}

function sealAnew(store: Store, cipher: FieldCipher, phoneId: string): Promise<void> {
  const place = phonePlace(phoneId)
  return store.transact(async (tx) => {
    const phone = await tx.get('phones', phoneId)
    if (phone) await tx.set('phones', { ...phone, number: cipher.seal(cipher.open(phone.number, place), place) })
  })
}
