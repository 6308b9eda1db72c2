import type { App } from '../../store/sdk'
import type { Phones } from '../ports'
import { signFor } from './deployment-signature'
import { wechatCalls } from './wechat-calls'

/** A gateway that takes longer does not get this one. */
const SMS_TIMEOUT_MS = 8_000

/**
 * Numbers the platform vouches for, through the `wechat` function, and texts through the gateway at `SMS_GATEWAY`: a POST of
 * `{phone, digits}` whose `x-signature` is `signFor('sms', body)`; 2xx means that it was taken.
 */
export function phonesFrom(env: NodeJS.ProcessEnv, open: () => Promise<App>): Phones {
  const call = wechatCalls(env, open)
  return {
    async sendCode(phone, digits) {
      const gateway = env['SMS_GATEWAY'] ?? ''
      if (!gateway) throw new Error('SMS_GATEWAY is not set')
      const body = JSON.stringify({ phone, digits })
      const response = await fetch(gateway, {
        method: 'POST', body, signal: AbortSignal.timeout(SMS_TIMEOUT_MS),
        headers: { 'content-type': 'application/json', 'x-signature': signFor(env['QINGFENG_KEY'] ?? '', 'sms', body) },
      })
      if (!response.ok) throw new Error(`the SMS gateway answered ${response.status}`)
    },
    async numberOf(platformCode) {
      const answer = await call({ action: 'phoneNumber', code: platformCode })
      if (!('phone' in answer) || (answer.phone !== null && typeof answer.phone !== 'string')) throw new Error('the wechat function gave no number')
      return answer.phone
    },
  }
}
