import type { RpcReply } from '../../shared/payload'
import { readMeters } from '../meters'
import { topPage } from '../router/router'

export type RpcMethods = Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => unknown>>

/** Answers one call; results travel as JSON, as on the automator's wire. */
export function rpcHandler(methods: RpcMethods): (method: string, params: Record<string, unknown>) => Promise<RpcReply> {
  const meters = (): RpcReply['meters'] => readMeters(topPage()?.frame.scroller)
  return async (method, params) => {
    const run = methods[method]
    if (!run) return { ok: false, message: `${method} is not implemented by the host`, meters: meters() }
    try {
      const text = JSON.stringify(await run(params))
      return { ok: true, result: text === undefined ? {} : JSON.parse(text), meters: meters() }
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : JSON.stringify(error), meters: meters() }
    }
  }
}
