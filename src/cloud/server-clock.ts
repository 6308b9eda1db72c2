import { useEffect, useReducer } from 'react'
import { storage } from '@/platform/storage'

const KEY = 'server-ahead-ms'
/** Smaller drifts are the network's. */
const WORTH_KEEPING_MS = 1_000

let known: number | undefined

const aheadMs = () => (known ??= storage.get<number>(KEY) ?? 0)

/** Each answer that carries the server's time corrects ours; kept, so that opening hours are right offline too. */
export function noteServerNow(now: number) {
  const found = now - Date.now()
  if (Math.abs(found - aheadMs()) < WORTH_KEEPING_MS) return
  known = found
  storage.set(KEY, found)
}

/** The server's time as far as this phone knows: for countdowns and opening hours, never to judge by. */
export const serverNow = () => Date.now() + aheadMs()

/** When something happened on this phone, told in the server's time. */
export const inServerTime = (phoneAt: number) => phoneAt + aheadMs()

const HALF_MINUTE_MS = 30_000

/** The same, drawn again from time to time. */
export function useServerNow(everyMs = HALF_MINUTE_MS) {
  const [, tick] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const timer = setInterval(tick, everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return serverNow()
}
