import type { App } from '../../store/sdk'
import { signFor } from './deployment-signature'

/** Calls the `wechat` function, the only one that bundles wx-server-sdk; it obeys only functions of this deployment. */
export function wechatCalls(env: NodeJS.ProcessEnv, open: () => Promise<App>) {
  const deploymentKey = env['QINGFENG_KEY'] ?? ''
  return async (request: Readonly<Record<string, unknown>>): Promise<object> => {
    const body = JSON.stringify(request)
    const { result } = await (await open()).callFunction({ name: 'wechat', data: { body, mac: signFor(deploymentKey, 'wechat', body) } })
    if (typeof result !== 'object' || result === null) throw new Error('the wechat function gave no answer')
    return result
  }
}
