import { useCallback, useEffect, useRef, useState } from 'react'
import { beginSignIn } from '#types/sessions'
import { setBearer } from '@/cloud/bearer'
import { useMe } from '@/cloud/session'
import { useWrite } from '@/cloud/use-write'
import { browserName, makeSecret } from '@/platform/browser'

const LOOK_EVERY_MS = 2_000

export interface ShownCode { digits: string; totalMs: number; /** By this browser's clock, from when it came. */ endsAt: number }

/** A code for this browser, a fresh one with a fresh secret when it ran out, and a look now and then whether it was let in. */
export function useSignIn() {
  const { me, refresh } = useMe()
  const [code, setCode] = useState<ShownCode | null>(null)
  const write = useWrite(beginSignIn, {
    onDone: ({ digits, issuedAt, validUntil }) => setCode({ digits, totalMs: validUntil - issuedAt, endsAt: Date.now() + validUntil - issuedAt }),
  })
  const { send } = write
  const isIn = Boolean(me)
  const begin = useCallback(() => {
    // The secret goes with every call from here on; nobody knows it until somebody lets it in.
    setBearer(makeSecret())
    return send({ browser: browserName() })
  }, [send])

  const hasBegun = useRef(false)
  useEffect(() => {
    if (me !== null || hasBegun.current) return
    hasBegun.current = true
    void begin()
  }, [me, begin])
  useEffect(() => {
    if (!code || isIn) return undefined
    const look = setInterval(() => { void refresh() }, LOOK_EVERY_MS)
    const renew = setTimeout(() => { void begin() }, Math.max(0, code.endsAt - Date.now()))
    return () => {
      clearInterval(look)
      clearTimeout(renew)
    }
  }, [code, isIn, refresh, begin])
  return { me, code, write, begin }
}
