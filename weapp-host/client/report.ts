/** Messages to the host outside the page. */
export function emit(method: string, params: unknown): void {
  void window.__hostEmit(method, params)
}

/** Something that WeChat would refuse, or that this host cannot show: it must be seen, whoever catches the exception. */
export function failed(message: string): void {
  emit('Host.failed', { message })
}

export function words(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message
  return typeof error === 'object' && error !== null ? JSON.stringify(error) : String(error)
}

type ErrorListener = (message: string) => void
const listeners: ErrorListener[] = []

/** Called for every uncaught exception of the app: `App.onError`, `wx.onError`. */
export function onUncaught(listener: ErrorListener): void {
  listeners.push(listener)
}

export function uncaught(error: unknown): void {
  failed(words(error))
  listeners.forEach((listener) => listener(words(error)))
}

/** Runs a callback of the app as WeChat does: its exception is reported and goes no further. */
export function guarded<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch (error) {
    uncaught(error)
    return undefined
  }
}
