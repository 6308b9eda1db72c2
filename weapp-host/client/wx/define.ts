import { failed, guarded, words } from '../report'

export type Options = Record<string, unknown>
export type Result = object | void
/** An API with `success`, `fail` and `complete`; a thrown `Refusal` is its `fail`. */
export type AsyncApi = (options: Options) => Result | Promise<Result>
export type SyncApi = (...args: unknown[]) => unknown

/** A "no" that WeChat too would give; `errMsg` becomes `<api>:fail <message>`. */
export class Refusal extends Error {
  constructor(message: string, readonly fields: object = {}) {
    super(message)
  }
}

export interface ApiTable { readonly sync?: Record<string, SyncApi>; readonly async?: Record<string, AsyncApi>; readonly values?: Record<string, unknown> }

function callback(options: Options, name: 'success' | 'fail' | 'complete', result: object): void {
  const listener = options[name]
  if (typeof listener === 'function') guarded(() => { listener(result) })
}

function failure(name: string, error: unknown): object {
  if (error instanceof Refusal) return { errMsg: `${name}:fail ${error.message}`, ...error.fields }
  failed(`wx.${name}: ${words(error)}`)
  return { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
}

/** The public face of an asynchronous API: callbacks when any are given, else a promise; never answered in the same turn. */
export function asyncApi(name: string, api: AsyncApi): (options?: unknown) => unknown {
  return (given) => {
    const options: Options = typeof given === 'object' && given !== null ? { ...given } : {}
    const answered = Promise.resolve()
      .then(() => api(options))
      .then((result) => ({ ok: true, result: { errMsg: `${name}:ok`, ...result } }), (error: unknown) => ({ ok: false, result: failure(name, error) }))
    const hasCallback = ['success', 'fail', 'complete'].some((key) => typeof options[key] === 'function')
    const settled = answered.then(({ ok, result }) => {
      callback(options, ok ? 'success' : 'fail', result)
      callback(options, 'complete', result)
      if (!ok && !hasCallback) throw result
      return result
    })
    if (!hasCallback) return settled
    void settled
    return undefined
  }
}
