import { codeUseId, isLive } from '#domain/codes/code'
import type { Keys } from '../../runtime/keys'
import { Refusal } from '../../runtime/refusal'
import type { Code } from '../../store/records/codes'
import { DuplicateKey, type Store, type Tx } from '../../store/store'
import { assertMayTry, countWrongTry } from '../tries'

interface Scan { store: Store; keys: Keys; at: number; scannerId: string; digits: string }

export interface ConsumedCode {
  code: Code
  /** Uses the code up in the caller's transaction; a replay is refused CODE_USED. `by` is who did where he had no account before. */
  use(tx: Tx, by?: string): Promise<void>
}

/**
 * S13.2–S13.4: finds the code that was scanned or typed. Refuses TOO_MANY, CODE_WRONG, CODE_USED or CODE_EXPIRED, in
 * this order: a second scan is told that the code was used, also when it has run out since. Only digits that were never
 * issued count as a wrong try.
 */
export async function consumeCode({ store, keys, at, scannerId, digits }: Scan): Promise<ConsumedCode> {
  await assertMayTry(store, scannerId, at)
  const code = await store.get('codes', keys.hash('code', digits))
  if (!code) {
    await countWrongTry(store, scannerId, at)
    throw new Refusal('CODE_WRONG')
  }
  if (await store.get('codeUses', codeUseId(code))) throw new Refusal('CODE_USED')
  if (!isLive(code, at)) throw new Refusal('CODE_EXPIRED')
  return { code, use: (tx, by = scannerId) => useUp(tx, code, { usedBy: by, usedAt: at }) }
}

async function useUp(tx: Tx, code: Code, by: { usedBy: string; usedAt: number }): Promise<void> {
  try {
    await tx.add('codeUses', { _id: codeUseId(code), ...by })
  } catch (error) {
    if (error instanceof DuplicateKey) throw new Refusal('CODE_USED')
    throw error
  }
}
