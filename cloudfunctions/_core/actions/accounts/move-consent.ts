import { consentKind, type ConsentKind, type ConsentMove } from '#types/consents'
import { isInForce } from '#domain/accounts/consents'
import type { Consent } from '../../store/records/consents'
import type { Store, Tx } from '../../store/store'

export const consentId = (accountId: string, kind: ConsentKind): string => `${accountId}:${kind}`

/** Those a person was ever asked for. */
export async function consentsOf(store: Store, accountId: string): Promise<Consent[]> {
  const known = await store.getMany('consents', consentKind.options.map((kind) => consentId(accountId, kind)))
  return [...known.values()]
}

/** The ids of a consent's moves, the latest first; at most `limit`. */
export function moveIds({ _id, version }: Pick<Consent, '_id' | 'version'>, limit = version): string[] {
  return Array.from({ length: Math.min(version, limit) }, (_, index) => `${_id}:${version - index}`)
}

/** S1.20: how it stands now, and beside it the move, which nothing overwrites. */
export async function moveConsent(tx: Tx, { accountId, kind }: { accountId: string; kind: ConsentKind }, move: ConsentMove): Promise<Consent> {
  const before = await tx.get('consents', consentId(accountId, kind))
  const consent: Consent = { _id: consentId(accountId, kind), version: (before?.version ?? 0) + 1, accountId, kind, ...move }
  await tx.set('consents', consent)
  await tx.add('consentMoves', { _id: `${consent._id}:${consent.version}`, ...move })
  return consent
}

/** S1.20: yes, to the words as they stand; once is enough. */
export async function agree(tx: Tx, accountId: string, { kind, textVersion, at }: { kind: ConsentKind; textVersion: number; at: number }): Promise<Consent> {
  const known = await tx.get('consents', consentId(accountId, kind))
  return known && isInForce(known) ? known : moveConsent(tx, { accountId, kind }, { status: 'given', textVersion, at })
}

/** What a move answers. */
export const consentReply = ({ _id, version, status }: Consent) => ({ id: _id, version, status })

/** S1.6: with its moves; done again it finds nothing. */
export async function forgetConsent(tx: Tx, id: string): Promise<void> {
  const consent = await tx.get('consents', id)
  if (!consent) return
  for (const moveId of moveIds(consent)) await tx.remove('consentMoves', moveId)
  await tx.remove('consents', id)
}
