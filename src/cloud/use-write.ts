import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnyAction, InputGiven, OutputOf, RefusalOf } from '#types/core/action'
import type { FieldCode, Refused } from '#types/core/wire'
import { Command } from './command'

export type WriteState<A extends AnyAction> =
  | { state: 'idle' | 'sending' | 'unsure' }
  | { state: 'done'; data: OutputOf<A> }
  | { state: 'refused'; refusal?: Refused<RefusalOf<A>>; fields?: Record<string, FieldCode> }

export interface Write<A extends AnyAction> {
  state: WriteState<A>['state']
  /** Nothing else can be sent: it is on its way, or nobody knows yet whether it arrived (正在确认). */
  isBusy: boolean
  data?: OutputOf<A>
  refusal?: Refused<RefusalOf<A>>
  /** By the path of the field. */
  fields: Record<string, FieldCode>
  /** Settles when an answer came, or when it stays open. While it is open, the body stays as it was first sent. */
  send: (input: InputGiven<A>) => Promise<WriteState<A>>
  /** Asks again, with the same id and body. */
  retry: () => Promise<WriteState<A>>
  reset: () => void
}

/** Open, or a fault of the server that may have come after its commit: the same id must be asked again. */
const mayBeSentAgain = (ended: WriteState<AnyAction>) =>
  ended.state === 'unsure' || (ended.state === 'refused' && ended.refusal?.code === 'INTERNAL')

/** One write at a time: the same id and body until an answer came. */
export function useWrite<A extends AnyAction>(action: A, { onDone }: { onDone?: (data: OutputOf<A>) => unknown } = {}): Write<A> {
  const [now, setNow] = useState<WriteState<A>>({ state: 'idle' })
  const done = useRef(onDone)
  done.current = onDone
  const command = useRef<Command<A> | null>(null)

  const run = useCallback(async () => {
    if (!command.current) return { state: 'idle' } as const
    const ended = await command.current.run(setNow)
    if (!mayBeSentAgain(ended)) command.current = null
    if (ended.state === 'done') void done.current?.(ended.data)
    return ended
  }, [])

  const send = useCallback((input: InputGiven<A>) => {
    if (!command.current?.mustStay(input)) command.current = new Command(action, input)
    return run()
  }, [action, run])

  const reset = useCallback(() => {
    if (!command.current?.isOpen) setNow({ state: 'idle' })
  }, [])

  useEffect(() => () => command.current?.stop(), [])

  return {
    state: now.state,
    isBusy: now.state === 'sending' || now.state === 'unsure',
    data: now.state === 'done' ? now.data : undefined,
    refusal: now.state === 'refused' ? now.refusal : undefined,
    fields: now.state === 'refused' ? (now.fields ?? {}) : {},
    send, retry: run, reset,
  }
}
