import { guarded } from '../report'

type Listener = (payload: unknown) => void

/** Events of `wx.onX` and `wx.offX`. */
class AppEvents {
  private readonly listeners = new Map<string, Set<Listener>>()

  on(name: string, listener: unknown): void {
    if (typeof listener !== 'function') return
    const known = this.listeners.get(name) ?? new Set()
    known.add(listener as Listener)
    this.listeners.set(name, known)
  }

  /** Without a listener, all of them go. */
  off(name: string, listener: unknown): void {
    if (typeof listener === 'function') this.listeners.get(name)?.delete(listener as Listener)
    else this.listeners.delete(name)
  }

  fire(name: string, payload: unknown): void {
    const known = this.listeners.get(name)
    if (known) [...known].forEach((listener) => guarded(() => listener(payload)))
  }
}

export const appEvents = new AppEvents()

/** Every event an app may listen to here; most never happen on this phone, and to listen is no error. */
export const eventNames: readonly string[] = [
  'AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'NetworkStatusChange', 'NetworkWeakChange', 'ThemeChange', 'WindowResize',
  'MemoryWarning', 'KeyboardHeightChange', 'UserCaptureScreen', 'AudioInterruptionBegin', 'AudioInterruptionEnd', 'NeedPrivacyAuthorization',
  'AppRoute', 'AppRouteDone', 'LazyLoadError', 'ScreenRecordingStateChanged', 'CopyUrl',
]
