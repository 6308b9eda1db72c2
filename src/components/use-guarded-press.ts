import { useEffect, useRef, useState } from 'react'

/** A second tap this soon is the same tap. */
const SAME_TAP_MS = 400

/** One tap, one act: nothing more happens while the first is under way or has only just been. Other `words` are another act. */
export function useGuardedPress(words: string, act?: () => unknown) {
  const [isBusy, setBusy] = useState(false)
  const guard = useRef({ isRunning: false, lastAt: 0, lastWords: '', isGone: false })

  useEffect(() => {
    const state = guard.current
    state.isGone = false
    return () => { state.isGone = true }
  }, [])

  const press = () => {
    const state = guard.current
    const now = Date.now()
    const isSameTap = words === state.lastWords && now - state.lastAt < SAME_TAP_MS
    if (!act || state.isRunning || isSameTap) return
    state.lastAt = now
    state.lastWords = words
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
