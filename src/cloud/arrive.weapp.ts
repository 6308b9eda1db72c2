import Taro from '@tarojs/taro'
import { setBearer } from './bearer'

/** DevTools only: a compile mode's `token=…` signs in at the local cloud. In WeChat's cloud nothing is needed. */
export function arrive() {
  if (process.env.TARO_APP_CLOUD !== 'http') return
  const { token } = Taro.getLaunchOptionsSync().query
  if (typeof token === 'string') setBearer(token)
}
