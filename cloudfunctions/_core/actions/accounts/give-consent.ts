import { giveConsent } from '#types/consents'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { agree, consentReply } from './move-consent'

/** S1.20: yes to the words as they stand; whoever saw others reads the new ones first. */
export const giveConsentHandler = handler(giveConsent, async (args) => {
  const { input: { kind, textVersion }, command, at } = args
  if (textVersion !== CONSENT_TEXTS[kind].version) refuse(giveConsent, 'TEXT_CHANGED')
  const accountId = accountOf(args)._id
  return command.once(async (tx) => consentReply(await agree(tx, accountId, { kind, textVersion, at })))
})
