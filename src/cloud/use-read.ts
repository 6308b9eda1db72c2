import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import useSWR from 'swr'
import type { AnyAction, InputGiven, OutputOf, RefusalOf } from '#types/core/action'
import { call } from './call'
import type { Fault } from './fault'
import { keep, kept } from './keep'

export interface ReadOptions {
  /** Asked again this often while the page is in front; slower while nothing changes. */
  refreshMs?: number
  /** Kept on the phone and shown when there is no signal. */
  isKept?: boolean
}

export interface Read<A extends AnyAction> {
  data?: OutputOf<A>
  /** Only while there is nothing to show. */
  isLoading: boolean
  fault?: Fault<RefusalOf<A>>
  /** What is shown comes from the phone, of this time (phone's clock). */
  keptAt?: number
  refresh: () => Promise<unknown>
}

/** What SWR throws around; only this file sees it. */
class ReadFailed extends Error {
  constructor(readonly fault: Fault) { super(fault.kind) }
}

export const readKey = (action: AnyAction, input: unknown) => `${action.name}:${JSON.stringify(input)}`

/** Slower by half each time nothing changed, up to this many times the asked pace. */
const BACK_OFF = 1.5
const SLOWEST = 8

/** A page tells that it is shown when it opens, too; then the first read is on its way already. */
const JUST_OPENED_MS = 1_000

/** Reads through the cache. `input` null reads nothing yet. */
export function useRead<A extends AnyAction>(action: A, input: InputGiven<A> | null, { refreshMs = 0, isKept = false }: ReadOptions = {}): Read<A> {
  const [isShown, setShown] = useState(true)
  const pace = useRef<{ data: unknown; factor: number }>({ data: undefined, factor: 1 })
  const key = input === null ? null : readKey(action, input)
  const before = isKept && key !== null ? kept<OutputOf<A>>(key) : undefined

  const { data, error, isLoading, mutate } = useSWR<OutputOf<A>, ReadFailed>(key, async () => {
    const answer = await call(action, input as InputGiven<A>)
    if (!answer.ok) throw new ReadFailed(answer.fault)
    if (isKept && key !== null) keep(key, answer.data)
    return answer.data
  }, {
    shouldRetryOnError: (failed: ReadFailed) => failed.fault.kind === 'unreachable',
    refreshInterval: (latest) => (isShown ? nextPause(latest) : 0),
  })

  /** SWR hands back the same object while nothing changed. */
  function nextPause(latest: unknown) {
    const known = pace.current
    pace.current = latest === known.data ? { data: latest, factor: Math.min(SLOWEST, known.factor * BACK_OFF) } : { data: latest, factor: 1 }
    return refreshMs * pace.current.factor
  }

  const openedAt = useRef(Date.now())
  useDidShow(() => {
    setShown(true)
    pace.current.factor = 1
    if (Date.now() - openedAt.current > JUST_OPENED_MS) void mutate()
  })
  useDidHide(() => setShown(false))

  // Without an argument: SWR would take a reply it is handed for the data.
  const refresh = useCallback(() => mutate(), [mutate])

  const shown = data ?? before?.data
  return {
    data: shown,
    isLoading: isLoading && shown === undefined,
    fault: error?.fault as Fault<RefusalOf<A>> | undefined,
    keptAt: data === undefined ? before?.at : undefined,
    refresh,
  }
}
