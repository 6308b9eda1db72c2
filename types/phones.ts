import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, pageInput, pageOf, words, written } from './core/primitives'

/** A mobile number of the mainland: 11 digits, without a country code. */
export const mobileNumber = z.string().check(z.trim(), z.regex(/^1[3-9]\d{9}$/))

/** How somebody shows that a number is his: the platform vouches for it, or he read the digits that were sent there. */
export const phoneProof = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('platform'), code: z.string().check(z.minLength(1), z.maxLength(300)) }),
  z.strictObject({ by: z.literal('sms'), phone: mobileNumber, digits: z.string().check(z.trim(), z.regex(/^\d{6}$/)) }),
])
export type PhoneProof = z.infer<typeof phoneProof>

/** What proving a number may be refused with. PHONE_TAKEN: somebody else has proved it. */
export const PHONE_REFUSALS = ['PHONE_TAKEN', 'SMS_CODE_WRONG', 'SMS_CODE_EXPIRED', 'PLATFORM_PHONE_FAILED'] as const

/** Six digits to a number, good for five minutes and for whoever asked; another no sooner than `resendAt`. TOO_MANY says when. */
export const requestPhoneCode = defineAction({
  name: 'requestPhoneCode', fn: 'accounts', kind: 'write',
  allow: { visitor: 'any' },
  input: z.strictObject({ phone: mobileNumber }),
  output: z.object({ validUntil: instant, resendAt: instant }),
  refusals: ['SMS_NOT_SENT'],
  example: { phone: '13800000001' },
})

/** What of a person's was looked at. */
export const revealed = z.enum(['phone'])
export type Revealed = z.infer<typeof revealed>

/**
 * The number of a rider who is coming to a whistle, to call him; why is said and he reads it. `phone` is null when the same
 * command is asked again later than five minutes after.
 */
export const revealPhone = defineAction({
  name: 'revealPhone', fn: 'accounts', kind: 'write',
  allow: { grid: 'called', official: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, accountId: id, reason: words(40) }),
  output: z.object({ ...written, phone: z.nullable(z.string()) }),
  refusals: ['NOT_COMING', 'NO_PHONE'],
  example: { whistleId: 'w1', accountId: 'a1', reason: '找不到集合的地方' },
})

/** Who looked at what of mine, the latest first. */
export const listMyReveals = defineAction({
  name: 'listMyReveals', fn: 'accounts', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject(pageInput),
  output: pageOf(z.object({ id, what: revealed, byName: z.string(), byTitle: z.string(), reason: z.string(), at: instant })),
  refusals: [],
  example: {},
})

export const phoneActions = [requestPhoneCode, revealPhone, listMyReveals] as const
