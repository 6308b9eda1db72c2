import { Event as FrameworkEvent } from 'glass-easel'
import { frameworkNode } from './nodes'

const longPressMs = 350

/** The framework recognises taps only; a finger that stays makes a `longpress`. */
export function watchLongPress(): void {
  let timer: number | undefined
  const stop = (): void => window.clearTimeout(timer)
  document.addEventListener('touchstart', (originalEvent) => {
    stop()
    const target = originalEvent.target instanceof Element ? frameworkNode(originalEvent.target) : undefined
    if (!target) return
    timer = window.setTimeout(() => {
      FrameworkEvent.dispatchEvent(target, new FrameworkEvent('longpress', {}, { bubbles: true, composed: true, capturePhase: true, originalEvent }))
    }, longPressMs)
  }, { capture: true })
  document.addEventListener('touchmove', stop, { capture: true })
  document.addEventListener('touchend', stop, { capture: true })
}
