import type { Storage } from './storage-types'

/** Several phones on one page share an origin: each frame's name keeps their things apart. */
const space = () => (window.name ? `${window.name}:` : '')

export const storage: Storage = {
  get<T>(key: string) {
    const text = window.localStorage.getItem(space() + key)
    if (text === null) return undefined
    try {
      return JSON.parse(text) as T
    } catch {
      return undefined
    }
  },
  set(key, value) {
    try {
      window.localStorage.setItem(space() + key, JSON.stringify(value))
      return true
    } catch {
      return false
    }
  },
  remove(key) {
    window.localStorage.removeItem(space() + key)
  },
  keys(prefix) {
    const own = space()
    const all = Array.from({ length: window.localStorage.length }, (_, index) => window.localStorage.key(index) ?? '')
    return all.filter((key) => key.startsWith(own + prefix)).map((key) => key.slice(own.length))
  },
}
