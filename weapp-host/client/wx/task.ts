import { recordOf } from '../../shared/json'
import { guarded } from '../report'
import { asyncApi, Refusal, type Options, type Result } from './define'

type Listener = (event: object) => void

/** The handle of a transfer: it can be aborted, and tells its progress (here: once, when all has gone). */
class Transfer {
  private readonly listeners = new Set<Listener>()
  private refuse: (reason: Refusal) => void = () => undefined
  readonly aborted = new Promise<never>((_resolve, reject) => { this.refuse = reject })

  readonly handle = {
    abort: (): void => this.refuse(new Refusal('abort')),
    onProgressUpdate: (listener: Listener): void => { this.listeners.add(listener) },
    offProgressUpdate: (listener: Listener): void => { this.listeners.delete(listener) },
    onHeadersReceived: (): void => undefined,
    offHeadersReceived: (): void => undefined,
    onChunkReceived: (): void => undefined,
    offChunkReceived: (): void => undefined,
  }

  done(): void {
    const event = { progress: 100, totalBytesSent: 1, totalBytesExpectedToSend: 1, totalBytesWritten: 1, totalBytesExpectedToWrite: 1 }
    this.listeners.forEach((listener) => guarded(() => listener(event)))
  }
}

/**
 * An API that answers with a handle. `wx.cloud` gives a promise instead when it was given no callback;
 * `wx.request` and its kin never do.
 */
export function taskApi(name: string, run: (options: Options) => Promise<Result>, isPromising: boolean): (given?: unknown) => unknown {
  return (given) => {
    const options = recordOf(given)
    const transfer = new Transfer()
    const hasCallback = ['success', 'fail', 'complete'].some((key) => typeof options[key] === 'function')
    const api = asyncApi(name, async (asked) => {
      const result = await Promise.race([run(asked), transfer.aborted])
      transfer.done()
      return result
    })
    transfer.aborted.catch(() => undefined)
    if (isPromising && !hasCallback) return api(options)
    api({ ...options, complete: options.complete ?? (() => undefined) })
    return transfer.handle
  }
}
