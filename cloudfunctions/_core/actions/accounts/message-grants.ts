import { grantKind, type GrantKind } from '#types/message-grants'
import type { MessageGrant } from '../../store/records/messages'
import type { Store, Tx } from '../../store/store'

export const grantId = (accountId: string, kind: GrantKind): string => `${accountId}:${kind}`

/** Where whose phone it is, is sealed for. */
export const grantPlace = (id: string): string => `messageGrants/${id}`

const idsOf = (accountId: string): string[] => grantKind.options.map((kind) => grantId(accountId, kind))

/** S1.26: what somebody may still be sent. */
export async function grantsOf(store: Store, accountId: string): Promise<MessageGrant[]> {
  const known = await store.getMany('messageGrants', idsOf(accountId))
  return [...known.values()]
}

/** S1.26: nothing is left, and nothing says any more whose phone it was. */
export async function forgetGrants(tx: Tx, accountId: string): Promise<void> {
  for (const id of idsOf(accountId)) await tx.remove('messageGrants', id)
}
