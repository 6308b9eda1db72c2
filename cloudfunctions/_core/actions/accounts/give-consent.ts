import { giveConsent } from '#types/consents'
import { CONSENT_TEXTS, isInForce } from '#domain/accounts/consents'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { consentId, consentReply, moveConsent } from './move-consent'

/** S1.20: yes to the words as they stand; whoever saw others reads the new ones first. */
export const giveConsentHandler = handler(giveConsent, async (args) => {
  const { input: { kind, textVersion }, command, at } = args
  if (textVersion !== CONSENT_TEXTS[kind].version) refuse(giveConsent, 'TEXT_CHANGED')
  const accountId = accountOf(args)._id
  return command.once(async (tx) => {
    const known = await tx.get('consents', consentId(accountId, kind))
    if (known && isInForce(known)) return consentReply(known)
    return consentReply(await moveConsent(tx, { accountId, kind }, { status: 'given', textVersion, at }))
  })
})
