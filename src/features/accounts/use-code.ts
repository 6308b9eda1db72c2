import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { issueCode } from '#types/stations'
import { useWrite } from '@/cloud/use-write'

/** A new code is fetched while the old one still works. */
const RENEW_AHEAD_MS = 10_000

export interface LiveCode { digits: string; totalMs: number; /** By this phone's clock, from when it came. */ endsAt: number }

/** A one-time code that renews itself while it is shown; `redemptionId` for what was put aside. */
export function useCode(redemptionId?: string) {
  const [code, setCode] = useState<LiveCode | null>(null)
  const write = useWrite(issueCode, {
    onDone: ({ digits, issuedAt, validUntil }) => {
      const totalMs = validUntil - issuedAt
      setCode({ digits, totalMs, endsAt: Date.now() + totalMs })
    },
  })
  const { send } = write
  const renew = useCallback(() => send(redemptionId ? { purpose: 'redemption', redemptionId } : { purpose: 'presence' }), [send, redemptionId])

  useEffect(() => { void renew() }, [renew])
  useEffect(() => {
    if (!code) return undefined
    const timer = setTimeout(() => { void renew() }, Math.max(0, code.endsAt - Date.now() - RENEW_AHEAD_MS))
    return () => clearTimeout(timer)
  }, [code, renew])
  // A phone that slept has missed its timer.
  useDidShow(() => { if (code && code.endsAt <= Date.now()) void renew() })
  return { code, write, renew }
}
