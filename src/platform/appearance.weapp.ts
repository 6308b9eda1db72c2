import Taro from '@tarojs/taro'
import type { Appearance } from './appearance-types'

export type { Appearance }

/** WeChat's font setting is 17 in the middle; from 20 on a person asked for large type. */
const LARGE_FROM = 20

export function systemAppearance(chosen: Partial<Appearance>): Appearance {
  const { fontSizeSetting = 0 } = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
  return { scale: chosen.scale ?? (fontSizeSetting >= LARGE_FROM ? 'large' : 'normal'), theme: chosen.theme ?? 'auto' }
}
