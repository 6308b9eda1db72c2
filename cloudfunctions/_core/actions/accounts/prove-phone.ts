import type { PhoneProof } from '#types/phones'
import { MOST_CODE_TRIES } from '#domain/accounts/phone'
import { isLive } from '#domain/codes/code'
import type { Args } from '../../runtime/handler'
import type { Keys } from '../../runtime/keys'
import { Refusal } from '../../runtime/refusal'
import type { AnyAction } from '#types/core/action'
import type { Tx } from '../../store/store'

export interface ProvenPhone {
  readonly phoneId: string
  readonly number: string
  /** Uses the digits up in the caller's transaction; refuses SMS_CODE_EXPIRED when they were used meanwhile. */
  use(tx: Tx): Promise<void>
}

type Proving = Pick<Args<AnyAction>, 'caller' | 'keys' | 'phones' | 'store' | 'at'>

/** Digits hold for who asked for them and the number they went to. */
export const phoneCodeId = (keys: Keys, who: string, phone: string): string => `${who}:${keys.hash('phone', phone)}`

export const digitsHash = (keys: Keys, codeId: string, digits: string): string => keys.hash('phone-code', `${codeId}:${digits}`)

/** S17.6, S17.7: that a number is the caller's. Refuses SMS_CODE_WRONG, SMS_CODE_EXPIRED or PLATFORM_PHONE_FAILED. */
export async function provePhone(args: Proving, proof: PhoneProof): Promise<ProvenPhone> {
  const { keys, phones } = args
  if (proof.by === 'sms') return { phoneId: keys.hash('phone', proof.phone), number: proof.phone, use: await checkDigits(args, proof) }
  const number = await phones.numberOf(proof.code)
  if (number === null) throw new Refusal('PLATFORM_PHONE_FAILED')
  return { phoneId: keys.hash('phone', number), number, use: () => Promise.resolve() }
}

/** Each try counts before it is judged, so that no number of tries at once gets further than five. */
async function checkDigits({ caller, keys, store, at }: Proving, { phone, digits }: PhoneProof & { by: 'sms' }): Promise<ProvenPhone['use']> {
  const codeId = phoneCodeId(keys, caller.identity ?? '', phone)
  const code = await store.get('phoneCodes', codeId)
  if (!code) throw new Refusal('SMS_CODE_WRONG')
  const tries = await store.increment('phoneCodes', { ...code, tries: 1 }, 'tries')
  if (tries > MOST_CODE_TRIES || !isLive(code, at)) throw new Refusal('SMS_CODE_EXPIRED')
  if (code.digitsHash !== digitsHash(keys, codeId, digits)) throw new Refusal('SMS_CODE_WRONG')
  return async (tx) => {
    if ((await tx.get('phoneCodes', codeId))?.sentAt !== code.sentAt) throw new Refusal('SMS_CODE_EXPIRED')
    await tx.remove('phoneCodes', codeId)
  }
}
