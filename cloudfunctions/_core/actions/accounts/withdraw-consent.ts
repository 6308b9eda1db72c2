import { withdrawConsent, type ConsentKind } from '#types/consents'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import type { Tx } from '../../store/store'
import { forgetGrants } from './message-grants'
import { consentId, consentReply, moveConsent } from './move-consent'

/** What stops, in the transaction that takes the consent back. */
const STOPS: Record<ConsentKind, (tx: Tx, accountId: string) => Promise<void>> = { participation: leaveCommunities, messages: forgetGrants }

/** S1.20: at any time, without a reason; what he promised stays open, as when he leaves a community (S17.3). */
export const withdrawConsentHandler = handler(withdrawConsent, async (args) => {
  const { input: { kind }, command, at } = args
  const accountId = accountOf(args)._id
  return command.once(async (tx) => {
    const known = await tx.get('consents', consentId(accountId, kind))
    if (known?.status !== 'given') refuse(withdrawConsent, 'NOT_GIVEN')
    await STOPS[kind](tx, accountId)
    return consentReply(await moveConsent(tx, { accountId, kind }, { status: 'withdrawn', textVersion: known.textVersion, at }))
  })
})

async function leaveCommunities(tx: Tx, accountId: string): Promise<void> {
  const account = await tx.get('accounts', accountId)
  if (!account) throw new Refusal('SIGN_IN')
  await tx.set('accounts', { ...account, enrollments: [], version: account.version + 1 })
}
