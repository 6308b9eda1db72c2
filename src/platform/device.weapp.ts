import Taro from '@tarojs/taro'
import type { Place } from '#types/core/primitives'

interface Destination { place: Place; name: string; address?: string }

const ignore = () => undefined

export function navigateTo({ place, name, address }: Destination) {
  void Taro.openLocation({ latitude: place.lat, longitude: place.lng, name, address, scale: 17 }).catch(ignore)
}

export function phoneCall(number: string) {
  void Taro.makePhoneCall({ phoneNumber: number }).catch(ignore)
}

const FULL = 1

/** A code is read best from a bright screen. Answers how to undo it. */
export function brighten(): () => void {
  let before: number | undefined
  void Taro.getScreenBrightness()
    .then(({ value }) => {
      before = value
      return Taro.setScreenBrightness({ value: FULL })
    })
    .catch(ignore)
  void Taro.setKeepScreenOn({ keepScreenOn: true }).catch(ignore)
  return () => {
    if (before !== undefined) void Taro.setScreenBrightness({ value: before }).catch(ignore)
    void Taro.setKeepScreenOn({ keepScreenOn: false }).catch(ignore)
  }
}

/** WeChat shares by a button of its own (`openType="share"`) and the page's onShareAppMessage; elsewhere the address is copied. */
export async function share({ path }: { title: string; path: string }) {
  return copyText(path)
}

export async function copyText(text: string) {
  return Taro.setClipboardData({ data: text }).then(() => true, () => false)
}

/** What this end can do; pages ask here instead of asking which end it is. */
export const capabilities = { hasBrightness: true, hasNativeMap: true, hasGroupShare: true, hasKeyboard: false, hasPhoneButton: true }
