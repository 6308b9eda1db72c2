import { useEffect, useRef, useState } from 'react'

/** A second tap this soon is the same tap. */
const SAME_TAP_MS = 400

/** One tap, one act: nothing more happens while the first is under way or has only just been. */
export function useGuardedPress(act?: () => unknown) {
  const [isBusy, setBusy] = useState(false)
  const guard = useRef({ isRunning: false, lastAt: 0, isGone: false })

  useEffect(() => {
    const state = guard.current
    state.isGone = false
    return () => { state.isGone = true }
  }, [])

  const press = () => {
    const state = guard.current
    const now = Date.now()
    if (!act || state.isRunning || now - state.lastAt < SAME_TAP_MS) return
    state.lastAt = now
    const done = act()
    if (!(done instanceof Promise)) return
    state.isRunning = true
    setBusy(true)
    void done.finally(() => {
      state.isRunning = false
      if (!state.isGone) setBusy(false)
    })
  }
  return { press, isBusy }
}
