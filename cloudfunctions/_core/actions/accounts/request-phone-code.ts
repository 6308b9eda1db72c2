import { requestPhoneCode } from '#types/phones'
import { MOST_CODES_A_PERSON, MOST_CODES_A_PHONE, PHONE_CODE_VALID_MS, phoneDigitsFrom, RESEND_AFTER_MS } from '#domain/accounts/phone'
import { handler, refuse } from '../../runtime/handler'
import { countUp } from '../limits'
import { digitsHash, phoneCodeId } from './prove-phone'

/**
 * S17.7: six digits to a number. They are worked out from the command and sent before it is recorded: asked again after
 * anything that went wrong on the way, the same digits go out, and what was answered once is not sent again.
 */
export const requestPhoneCodeHandler = handler(requestPhoneCode, async (args) => {
  const { input, caller, command, store, keys, phones, log, at } = args
  const who = caller.identity ?? refuse(requestPhoneCode, 'SIGN_IN')
  const codeId = phoneCodeId(keys, who, input.phone)
  const before = await store.get('phoneCodes', codeId)
  if (before && at < before.sentAt + RESEND_AFTER_MS) refuse(requestPhoneCode, 'TOO_MANY', before.sentAt + RESEND_AFTER_MS)
  await countUp(store, { what: `codes:${who}`, most: MOST_CODES_A_PERSON, at })
  await countUp(store, { what: `codes:${keys.hash('phone', input.phone)}`, most: MOST_CODES_A_PHONE, at })
  const digits = phoneDigitsFrom(keys.derive('phone-code', command.key))
  await phones.sendCode(input.phone, digits).catch((error: unknown) => {
    log('error', 'a code was not sent', { error: String(error) })
    refuse(requestPhoneCode, 'SMS_NOT_SENT')
  })
  const code = { _id: codeId, digitsHash: digitsHash(keys, codeId, digits), sentAt: at, validUntil: at + PHONE_CODE_VALID_MS, tries: 0 }
  return command.once(async (tx) => {
    await tx.set('phoneCodes', code)
    return { validUntil: code.validUntil, resendAt: at + RESEND_AFTER_MS }
  })
})
