import { isLive } from '#domain/codes/code'
import type { Caller } from '../../runtime/caller'
import type { Keys } from '../../runtime/keys'
import { Refusal } from '../../runtime/refusal'
import type { SignIn } from '../../store/records/sessions'
import type { Store } from '../../store/store'
import { assertMayTry, countWrongTry } from '../tries'

/**
 * S1.22: the sign-in whose digits somebody typed on his phone. Refuses ONLY_ON_PHONE, TOO_MANY, CODE_WRONG, CODE_USED or
 * CODE_EXPIRED, in this order. Only digits that were never given count as a wrong try.
 */
export async function openSignIn({ store, keys, caller, at }: { store: Store; keys: Keys; caller: Caller; at: number }, accountId: string, digits: string): Promise<SignIn> {
  if (caller.openid === null) throw new Refusal('ONLY_ON_PHONE')
  await assertMayTry(store, accountId, at)
  const signIn = await store.get('signIns', keys.hash('sign-in', digits))
  if (!signIn) {
    await countWrongTry(store, accountId, at)
    throw new Refusal('CODE_WRONG')
  }
  assertFresh(signIn, at)
  return signIn
}

/** A second confirmation is told that the code was used, also after it ran out. */
export function assertFresh(signIn: SignIn, at: number): void {
  if (signIn.usedBy !== null) throw new Refusal('CODE_USED')
  if (!isLive(signIn, at)) throw new Refusal('CODE_EXPIRED')
}
