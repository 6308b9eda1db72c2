import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const LOOK_AGAIN_MS = 15_000

/** Asks again when the page comes to the front and from time to time while it is there: for lists that others change. */
export function useLookAgain(refresh: () => unknown) {
  const again = useRef(refresh)
  again.current = refresh

  const isShown = useRef(true)
  useDidShow(() => {
    isShown.current = true
    void again.current()
  })
  useDidHide(() => { isShown.current = false })
  useEffect(() => {
    const timer = setInterval(() => { if (isShown.current) void again.current() }, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [])
}
