import { numberOf, textOf } from '../../shared/json'
import { phone } from '../phone'
import { Refusal, type ApiTable } from './define'

export const device: ApiTable = {
  async: {
    vibrateShort: () => undefined,
    vibrateLong: () => undefined,
    setScreenBrightness: ({ value }) => { phone.brightness = numberOf(value, 0.5) },
    getScreenBrightness: () => ({ value: phone.brightness }),
    setKeepScreenOn: ({ keepScreenOn }) => { phone.keepScreenOn = keepScreenOn === true },
    setVisualEffectOnCapture: () => undefined,
    setClipboardData: ({ data }) => { phone.clipboard = textOf(data) },
    getClipboardData: () => ({ data: phone.clipboard }),
    makePhoneCall: ({ phoneNumber }) => {
      if (textOf(phoneNumber) === '') throw new Refusal('parameter error: parameter.phoneNumber should be String instead of Undefined;')
    },
    getRandomValues: ({ length }) => ({ randomValues: crypto.getRandomValues(new Uint8Array(numberOf(length))).buffer }),
    loadFontFace: () => undefined,
  },
}
