import { Event as FrameworkEvent } from 'glass-easel'
import { isRecord } from '../../shared/json'
import { elementOf } from './nodes'

interface PlainTouch { identifier: number; pageX: number; pageY: number; clientX: number; clientY: number }

const touchEvents = /^(tap|longpress|longtap|touchstart|touchmove|touchend|touchcancel)$/

function plainTarget(target: object): Record<string, unknown> {
  const element = elementOf(target)
  const dataset: unknown = 'dataset' in target ? target.dataset : {}
  return {
    id: 'id' in target ? target.id : '',
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
    dataset: isRecord(dataset) ? { ...dataset } : {},
  }
}

function plainTouches(touches: TouchList): PlainTouch[] {
  return Array.from(touches, ({ identifier, pageX, pageY, clientX, clientY }) => ({ identifier, pageX, pageY, clientX, clientY }))
}

/** Event details cross from the view to the logic as JSON in WeChat; browser objects in them do not exist there. */
function plainDetail(detail: unknown): unknown {
  if (typeof detail !== 'object' || detail === null) return detail ?? {}
  const text = JSON.stringify(detail, (_key, value: unknown) => (value instanceof Node || value === window ? undefined : value))
  return JSON.parse(text)
}

/** The object a handler of the app receives. */
export function plainEvent(event: FrameworkEvent<unknown> & { target: object; currentTarget: object; mark?: unknown }): Record<string, unknown> {
  const type = event.getEventName()
  const original = event.getOriginalEvent()
  const plain: Record<string, unknown> = {
    type,
    timeStamp: Math.round(performance.now()),
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: isRecord(event.mark) ? { ...event.mark } : {},
    detail: plainDetail(event.detail),
  }
  if (!touchEvents.test(type)) return plain
  const hasTouches = original instanceof TouchEvent
  return {
    ...plain,
    touches: hasTouches ? plainTouches(original.touches) : [],
    changedTouches: hasTouches ? plainTouches(original.changedTouches) : [],
  }
}

export type Method = (this: unknown, ...args: unknown[]) => unknown

function isHandled(value: unknown): value is FrameworkEvent<unknown> & { target: object; currentTarget: object } {
  return value instanceof FrameworkEvent && 'target' in value && 'currentTarget' in value
}

/** A method of the app that is given plain events wherever the framework would give its own. */
export function withPlainEvents(method: Method): Method {
  return function plainly(this: unknown, ...args: unknown[]) {
    const [first, ...rest] = args
    return isHandled(first) ? method.call(this, plainEvent(first), ...rest) : method.apply(this, args)
  }
}

export function isMethod(value: unknown): value is Method {
  return typeof value === 'function'
}
