import { useCallback, useEffect, useRef, useState } from 'react'

/** So long something can be taken back before it leaves the phone. */
const HELD_MS = 10_000

/**
 * Keeps back what was decided for ten seconds; nothing has left the phone until then, so taking it back costs nothing.
 * Who leaves the page meant it: it is sent at once.
 */
export function useHeld<T>(send: (what: T) => unknown) {
  const [held, setHeld] = useState<T | null>(null)
  const latest = useRef(send)
  latest.current = send
  const waiting = useRef<T | null>(null)

  const keep = useCallback((what: T | null) => {
    waiting.current = what
    setHeld(what)
  }, [])
  const sendNow = useCallback(() => {
    const what = waiting.current
    keep(null)
    return what === null ? undefined : latest.current(what)
  }, [keep])

  useEffect(() => {
    if (held === null) return undefined
    const timer = setTimeout(sendNow, HELD_MS)
    return () => clearTimeout(timer)
  }, [held, sendNow])
  useEffect(() => () => { void sendNow() }, [sendNow])

  return { held, hold: keep, takeBack: () => keep(null), sendNow }
}
