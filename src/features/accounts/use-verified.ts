import { useEffect, useRef, useState } from 'react'
import { useMe } from '@/cloud/session'

const LOOK_EVERY_MS = 3_000

/** The first accepted scan verifies a rider: while his code is shown, the phone asks whether that has happened. */
export function useVerified() {
  const { me, refresh } = useMe()
  const status = me?.riderStatus
  const before = useRef(status)
  const [isNews, setNews] = useState(false)

  useEffect(() => {
    if (before.current === 'declared' && status === 'verified') setNews(true)
    before.current = status
  }, [status])
  useEffect(() => {
    if (status !== 'declared') return undefined
    const timer = setInterval(() => { void refresh() }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [status, refresh])

  return { isNews, seen: () => setNews(false) }
}
