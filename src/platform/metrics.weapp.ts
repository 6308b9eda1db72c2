import Taro from '@tarojs/taro'
import type { Metrics } from './metrics-types'

const NAV_HEIGHT = 48
let measured: Metrics | undefined

/** Asked once: these calls are synchronous and cost a bridge round trip each. */
export function metrics(): Metrics {
  if (measured) return measured
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  const hasCapsule = capsule.width > 0
  measured = {
    statusBarHeight,
    navHeight: hasCapsule ? Math.max(NAV_HEIGHT, (capsule.top - statusBarHeight) * 2 + capsule.height) : NAV_HEIGHT,
    capsuleSpace: hasCapsule ? windowWidth - capsule.left + 8 : 0,
  }
  return measured
}
