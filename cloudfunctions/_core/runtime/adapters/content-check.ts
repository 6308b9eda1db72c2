import type { App } from '../../store/sdk'
import type { ContentCheck } from '../ports'
import { wechatCalls } from './wechat-calls'

/**
 * What people type is checked by the platform (msgSecCheck v2). A deployment without an appid (`CONTENT_CHECK=off`, e.g. one
 * machine) lets everything through; nothing else may, so a missing setting refuses to start.
 */
export function contentCheckFrom(env: NodeJS.ProcessEnv, open: () => Promise<App>): ContentCheck {
  if (env['CONTENT_CHECK'] === 'off') return { isAllowed: () => Promise.resolve(true) }
  const call = wechatCalls(env, open)
  return {
    async isAllowed(text, openid) {
      const answer = await call({ action: 'checkText', text, openid })
      if (!('isAllowed' in answer)) throw new Error('the wechat function gave no verdict')
      return answer.isAllowed === true
    },
  }
}
