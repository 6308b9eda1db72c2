import Taro from '@tarojs/taro'

export type Haptic = 'light' | 'heavy'

/** A phone that cannot shake says so; nobody needs to hear it. */
export function haptics(kind: Haptic) {
  const ignore = () => undefined
  if (kind === 'light') void Taro.vibrateShort({ type: 'light' }).catch(ignore)
  else void Taro.vibrateLong().catch(ignore)
}
