import Taro from '@tarojs/taro'
import type { Storage } from './storage-types'

export const storage: Storage = {
  get<T>(key: string) {
    const text: unknown = Taro.getStorageSync(key)
    if (typeof text !== 'string' || text === '') return undefined
    try {
      return JSON.parse(text) as T
    } catch {
      return undefined
    }
  },
  set(key, value) {
    try {
      Taro.setStorageSync(key, JSON.stringify(value))
      return true
    } catch {
      return false
    }
  },
  remove(key) {
    Taro.removeStorageSync(key)
  },
  keys(prefix) {
    return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(prefix))
  },
}
