import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'

/** A new code is fetched while the old one still works. */
const RENEW_AHEAD_MS = 10_000

export interface LiveCode { digits: string; totalMs: number; /** By this phone's clock, from when it came. */ endsAt: number }

/** The code on show. */
export function useLiveCode() {
  const [code, setCode] = useState<LiveCode | null>(null)
  const take = useCallback(({ digits, issuedAt, validUntil }: { digits: string; issuedAt: number; validUntil: number }) => {
    const totalMs = validUntil - issuedAt
    setCode({ digits, totalMs, endsAt: Date.now() + totalMs })
  }, [])
  return { code, take }
}

/** Asks for the first code and for the next ones while a code is shown. */
export function useRenewed(code: LiveCode | null, renew: () => unknown) {
  useEffect(() => { void renew() }, [renew])
  useEffect(() => {
    if (!code) return undefined
    const timer = setTimeout(() => { void renew() }, Math.max(0, code.endsAt - Date.now() - RENEW_AHEAD_MS))
    return () => clearTimeout(timer)
  }, [code, renew])
  // A phone that slept has missed its timer.
  useDidShow(() => { if (code && code.endsAt <= Date.now()) void renew() })
}
