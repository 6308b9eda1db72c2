import { settings } from '../phone'
import { utf8Length } from '../bytes'
import { Refusal, type ApiTable } from './define'

const limitKb = 10240
const itemLimitBytes = 1024 * 1024

// As on the phone, what is kept is a copy: later changes to the object do not reach it.
const store = new Map<string, string>(Object.entries(settings.storage).map(([key, value]) => [key, JSON.stringify(value)]))

function write(key: unknown, data: unknown): void {
  const text = JSON.stringify(data)
  if (typeof key !== 'string' || key === '') throw new Refusal('parameter error: parameter.key should be a non-empty String')
  if (text !== undefined && utf8Length(text) > itemLimitBytes) throw new Refusal('entry size limit reached')
  if (text === undefined) store.delete(key)
  else store.set(key, text)
}

function read(key: unknown): unknown {
  const text = store.get(String(key))
  return text === undefined ? '' : JSON.parse(text)
}

function info(): { keys: string[]; currentSize: number; limitSize: number } {
  const bytes = [...store].reduce((sum, [key, text]) => sum + utf8Length(key) + utf8Length(text), 0)
  return { keys: [...store.keys()], currentSize: Math.ceil(bytes / 1024), limitSize: limitKb }
}

export const storage: ApiTable = {
  sync: {
    setStorageSync: (key, data) => write(key, data),
    getStorageSync: (key) => read(key),
    removeStorageSync: (key) => { store.delete(String(key)) },
    clearStorageSync: () => store.clear(),
    getStorageInfoSync: info,
  },
  async: {
    setStorage: ({ key, data }) => write(key, data),
    getStorage: ({ key }) => {
      if (!store.has(String(key))) throw new Refusal('data not found')
      return { data: read(key) }
    },
    removeStorage: ({ key }) => { store.delete(String(key)) },
    clearStorage: () => store.clear(),
    getStorageInfo: info,
  },
}
