import type { FieldCipher } from '../../runtime/field-cipher'
import type { Store, Tx } from '../../store/store'
import { phonePlace } from './bind-phone'
import { grantPlace } from './message-grants'

/** A slice: what a run that is killed has to look at again. */
const MOST_A_SLICE = 100

/** What is sealed, and how one of it is sealed anew. */
const SEALED = [
  { name: 'phones', field: 'number', anew: numberAnew },
  { name: 'messageGrants', field: 'openid', anew: openidAnew },
] as const

/**
 * S17.8: seals a slice of what another key sealed with the first one, numbers before openids, each in a transaction of its own
 * that looks again; safe to repeat and to run beside the functions, which open both. Answers how many; 0 when none is left.
 */
export async function rotatePhones(store: Store, cipher: FieldCipher): Promise<number> {
  const { lt, gte } = store.compare
  for (const { name, field, anew } of SEALED) {
    // What the first key sealed begins with `<its id>.`; the others lie before and behind.
    for (const others of [lt(`${cipher.keyId}.`), gte(`${cipher.keyId}/`)]) {
      const found = await store.find(name, { [field]: others }, { limit: MOST_A_SLICE })
      for (const { _id } of found) await store.transact((tx) => anew(tx, cipher, _id))
      if (found.length > 0) return found.length
    }
  }
  return 0
}

async function numberAnew(tx: Tx, cipher: FieldCipher, id: string): Promise<void> {
  const phone = await tx.get('phones', id)
  if (phone) await tx.set('phones', { ...phone, number: sealedAnew(cipher, phone.number, phonePlace(id)) })
}

async function openidAnew(tx: Tx, cipher: FieldCipher, id: string): Promise<void> {
  const grant = await tx.get('messageGrants', id)
  if (grant) await tx.set('messageGrants', { ...grant, openid: sealedAnew(cipher, grant.openid, grantPlace(id)) })
}

const sealedAnew = (cipher: FieldCipher, sealed: string, place: string): string => cipher.seal(cipher.open(sealed, place), place)
