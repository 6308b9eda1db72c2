import { guarded } from '../report'

type Listener = (...args: unknown[]) => void

/** Talk between a page and the one it opened (`navigateTo({ events })`, `getOpenerEventChannel()`). */
export class EventChannel {
  private listeners: { name: string; listener: Listener; isOnce: boolean }[] = []

  on(name: string, listener: Listener): void {
    this.listeners.push({ name, listener, isOnce: false })
  }

  once(name: string, listener: Listener): void {
    this.listeners.push({ name, listener, isOnce: true })
  }

  off(name: string, listener?: Listener): void {
    this.listeners = this.listeners.filter((entry) => entry.name !== name || (listener !== undefined && entry.listener !== listener))
  }

  emit(name: string, ...args: unknown[]): void {
    const heard = this.listeners.filter((entry) => entry.name === name)
    this.listeners = this.listeners.filter((entry) => entry.name !== name || !entry.isOnce)
    heard.forEach(({ listener }) => guarded(() => listener(...args)))
  }
}
