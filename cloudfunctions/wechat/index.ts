import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import { signFor } from '#core/runtime/adapters/deployment-signature'
import { isTextAllowed } from './check-text'
import { phoneNumberOf } from './phone-number'
import { sendMessage } from './subscribe-message'

/** A call of another function of this deployment: the body as text and its HMAC. */
const call = z.strictObject({ body: z.string().check(z.maxLength(20_000)), mac: z.string() })
const request = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('checkText'), text: z.string(), openid: z.string() }),
  z.strictObject({ action: z.literal('phoneNumber'), code: z.string() }),
  z.strictObject({ action: z.literal('sendMessage'), openid: z.string(), templateId: z.string(), page: z.string(), data: z.record(z.string(), z.string()) }),
])

/**
 * The only function that bundles wx-server-sdk. It has no HTTP route, and obeys only bodies signed with the deployment
 * key: neither a phone nor another app's function can spend the platform's quota.
 */
export async function main(event: unknown): Promise<unknown> {
  const given = z.safeParse(call, event)
  if (!given.success || !isSigned(given.data)) return { ok: false, refusal: { code: 'NOT_ALLOWED' } }
  const asked = z.safeParse(request, JSON.parse(given.data.body))
  if (!asked.success) return { ok: false, refusal: { code: 'UNKNOWN_ACTION' } }
  if (asked.data.action === 'phoneNumber') return { phone: await phoneNumberOf(asked.data.code) }
  if (asked.data.action === 'sendMessage') return { sending: await sendMessage(asked.data) }
  return { isAllowed: await isTextAllowed(asked.data.text, asked.data.openid) }
}

function isSigned({ body, mac }: z.infer<typeof call>): boolean {
  const key = process.env['QINGFENG_KEY'] ?? ''
  if (key.length < 32) return false
  const expected = Buffer.from(signFor(key, 'wechat', body))
  const given = Buffer.from(mac)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
