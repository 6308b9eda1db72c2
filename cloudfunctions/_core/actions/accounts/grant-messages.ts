import { grantMessages, MOST_LEFT } from '#types/message-grants'
import { CONSENT_TEXTS, isInForce } from '#domain/accounts/consents'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { grantId, grantPlace } from './message-grants'
import { consentId, moveConsent } from './move-consent'

/** S1.26: one more message of a kind. Saying so is agreeing to the words beside it; only from now on is it stored whose phone it is. */
export const grantMessagesHandler = handler(grantMessages, async (args) => {
  const { input: { kind, textVersion }, caller: { openid }, subscribeMessages, cipher, command, at } = args
  if (textVersion !== CONSENT_TEXTS.messages.version) refuse(grantMessages, 'TEXT_CHANGED')
  if (subscribeMessages.templateOf(kind) === null) refuse(grantMessages, 'NOT_CARRIED')
  if (openid === null) refuse(grantMessages, 'PHONE_ONLY')
  const accountId = accountOf(args)._id
  const _id = grantId(accountId, kind)
  return command.once(async (tx) => {
    const consent = await tx.get('consents', consentId(accountId, 'messages'))
    if (!consent || !isInForce(consent)) await moveConsent(tx, { accountId, kind: 'messages' }, { status: 'given', textVersion, at })
    const left = Math.min(((await tx.get('messageGrants', _id))?.left ?? 0) + 1, MOST_LEFT)
    await tx.set('messageGrants', { _id, accountId, kind, openid: cipher.seal(openid, grantPlace(_id)), left, movedAt: at })
    return { kind, left }
  })
})
