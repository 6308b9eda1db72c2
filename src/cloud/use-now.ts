import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'

const MINUTE_MS = 60_000

/**
 * Server time as well as the phone knows it: the last answer's `now` plus what passed since. Ticks only while the page
 * is in front. Without an answer the phone's own clock has to do.
 */
export function useNow(serverNow?: number, everyMs = MINUTE_MS) {
  const [tick, setTick] = useState(() => Date.now())
  const [isShown, setShown] = useState(true)
  const ahead = useMemo(() => (serverNow === undefined ? 0 : serverNow - Date.now()), [serverNow])

  useDidShow(() => { setShown(true); setTick(Date.now()) })
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!isShown) return undefined
    const timer = setInterval(() => setTick(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [isShown, everyMs])

  return Math.max(tick + ahead, serverNow ?? 0)
}
