import Taro from '@tarojs/taro'
import { bearer } from './bearer'
import { CALL_TIMEOUT_MS, Unreachable, type Transport } from './transport-types'

const isLocal = process.env.TARO_APP_CLOUD === 'http'
let isStarted = false

/** WeChat's own cloud: the person's openid comes with the call, no token is kept. */
const viaCloud: Transport = async ({ fn, ...data }) => {
  if (!isStarted) {
    Taro.cloud.init(process.env.TARO_APP_ENV_ID ? { env: process.env.TARO_APP_ENV_ID } : {})
    isStarted = true
  }
  const { result } = await Taro.cloud.callFunction({ name: fn, data })
  return result
}

/** DevTools against a local cloud: plain HTTP with a bearer. */
const viaHttp: Transport = async ({ fn, ...data }) => {
  const token = bearer()
  const { data: body } = await Taro.request<unknown>({
    url: `${process.env.TARO_APP_API}/api/${fn}`,
    method: 'POST',
    timeout: CALL_TIMEOUT_MS,
    header: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    data: JSON.stringify(data),
  })
  return body
}

/** callFunction has no time-out of its own that covers a lost network. */
const late = (action: string) => new Promise<never>((_resolve, reject) => {
  setTimeout(() => reject(new Unreachable(action)), CALL_TIMEOUT_MS)
})

export const transport: Transport = async (call) => {
  try {
    return await Promise.race([isLocal ? viaHttp(call) : viaCloud(call), late(call.action)])
  } catch (cause) {
    throw cause instanceof Unreachable ? cause : new Unreachable(call.action, { cause })
  }
}
