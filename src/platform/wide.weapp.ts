import Taro from '@tarojs/taro'
import { useState } from 'react'

const WIDE_PX = 900

/** Tablets and WeChat on a computer; a phone never. */
export function useIsWide() {
  const [isWide] = useState(() => Taro.getWindowInfo().windowWidth >= WIDE_PX)
  return isWide
}
