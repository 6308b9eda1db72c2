import Taro from '@tarojs/taro'
import type { Unsubscribe } from './network-types'

let known = true
let isAsked = false

/** WeChat only answers later; until it has, a network is assumed. */
export function isOnline() {
  if (!isAsked) {
    isAsked = true
    void Taro.getNetworkType().then(({ networkType }) => { known = networkType !== 'none' })
    Taro.onNetworkStatusChange(({ isConnected }) => { known = isConnected })
  }
  return known
}

export function onNetworkChange(heard: (isOnline: boolean) => void): Unsubscribe {
  const change = ({ isConnected }: { isConnected: boolean }) => heard(isConnected)
  Taro.onNetworkStatusChange(change)
  return () => Taro.offNetworkStatusChange(change)
}

/** The app comes to the front again. */
export function onAppShow(heard: () => void): Unsubscribe {
  const show = () => heard()
  Taro.onAppShow(show)
  return () => Taro.offAppShow(show)
}
