import { isRecord, listOf, numberOf } from '../../shared/json'

type Kind = 'touchstart' | 'touchmove' | 'touchend'

function touchOf(element: Element, given: unknown): Touch {
  const { left, top, width, height } = element.getBoundingClientRect()
  const point = isRecord(given) ? given : {}
  return new Touch({
    identifier: numberOf(point.identifier),
    target: element,
    clientX: numberOf(point.clientX ?? point.pageX, left + width / 2),
    clientY: numberOf(point.clientY ?? point.pageY, top + height / 2),
  })
}

export function touch(element: Element, kind: Kind, params: Readonly<Record<string, unknown>> = {}): void {
  const changed = touchOf(element, listOf(params.changedTouches)[0] ?? listOf(params.touches)[0])
  const touches = kind === 'touchend' ? [] : [changed]
  element.dispatchEvent(new TouchEvent(kind, { bubbles: true, composed: true, cancelable: true, touches, targetTouches: touches, changedTouches: [changed] }))
}

/** A finger's tap. What is not drawn cannot be tapped: a test that tries has lost its way. */
export function tap(element: HTMLElement): void {
  if (element.getClientRects().length === 0) throw new Error('the element is not displayed and cannot be tapped')
  touch(element, 'touchstart')
  touch(element, 'touchend')
  if (element.closest('#host-overlay')) element.click()
}

/** Until what a tap set off has been drawn: its promises, its timers of no length, a frame. */
export function settle(): Promise<void> {
  return new Promise((resolve) => { setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)) ) })
}
