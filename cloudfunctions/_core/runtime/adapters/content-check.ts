import { createHmac } from 'node:crypto'
import type { App } from '../../store/sdk'
import type { ContentCheck } from '../ports'

/**
 * What people type is checked by the platform (msgSecCheck v2) through the `wechat` function, the only one that bundles
 * wx-server-sdk. A deployment without an appid (`CONTENT_CHECK=off`, e.g. one machine) lets everything through; nothing
 * else may, so a missing setting refuses to start.
 */
export function contentCheckFrom(env: NodeJS.ProcessEnv, open: () => Promise<App>): ContentCheck {
  if (env['CONTENT_CHECK'] === 'off') return { isAllowed: () => Promise.resolve(true) }
  const deploymentKey = env['QINGFENG_KEY'] ?? ''
  return {
    async isAllowed(text, openid) {
      const body = JSON.stringify({ action: 'checkText', text, openid })
      const mac = signFor(deploymentKey, body)
      const { result } = await (await open()).callFunction({ name: 'wechat', data: { body, mac } })
      if (typeof result !== 'object' || result === null || !('isAllowed' in result)) throw new Error('the wechat function gave no verdict')
      return result.isAllowed === true
    },
  }
}

/** HMAC of a call's body: the `wechat` function obeys only functions of this deployment. */
export const signFor = (deploymentKey: string, body: string): string => createHmac('sha256', deploymentKey).update(`wechat\0${body}`).digest('hex')
