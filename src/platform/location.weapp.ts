import Taro from '@tarojs/taro'
import { FIX_TIMEOUT_MS, type FixResult } from './location-types'

const wasRefused = (cause: unknown) => typeof cause === 'object' && cause !== null && 'errMsg' in cause && /auth|deny|privacy/i.test(String(cause.errMsg))

export async function locate(): Promise<FixResult> {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true, highAccuracyExpireTime: FIX_TIMEOUT_MS })
    return { ok: true, fix: { place: { lat: latitude, lng: longitude }, accuracyMeters: Math.round(accuracy) } }
  } catch (cause) {
    return { ok: false, why: wasRefused(cause) ? 'refused' : 'failed' }
  }
}
