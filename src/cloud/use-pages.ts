import { useCallback, useMemo } from 'react'
import useSWRInfinite from 'swr/infinite'
import type { AnyAction, InputGiven, OutputOf, RefusalOf } from '#types/core/action'
import { call } from './call'
import type { Fault } from './fault'
import { keep, kept } from './keep'
import { readKey } from './use-read'

interface Page<Row> { rows: Row[]; next?: string }
type RowOf<A extends AnyAction> = OutputOf<A> extends { rows: (infer Row)[] } ? Row : never

export interface Pages<A extends AnyAction> {
  /** Undefined until the first page came. */
  rows?: RowOf<A>[]
  /** The first page as it came: for what stands beside the rows. */
  first?: OutputOf<A>
  isLoading: boolean
  isLoadingMore: boolean
  hasMore: boolean
  fault?: Fault<RefusalOf<A>>
  loadMore: () => Promise<unknown>
  refresh: () => Promise<unknown>
}

class PageFailed extends Error {
  constructor(readonly fault: Fault) { super(fault.kind) }
}

/** A list by cursor. `input` without a cursor; null reads nothing yet. */
export function usePages<A extends AnyAction>(action: A, input: Omit<InputGiven<A> & object, 'cursor'> | null, { isKept = false } = {}): Pages<A> {
  const firstKey = input === null ? null : readKey(action, input)
  const before = useMemo(() => (isKept && firstKey !== null ? kept<OutputOf<A>>(firstKey)?.data : undefined), [isKept, firstKey])

  const { data, error, isLoading, isValidating, size, setSize, mutate } = useSWRInfinite<OutputOf<A>, PageFailed>(
    (index: number, previous: OutputOf<A> | null) => {
      const last = previous as Page<RowOf<A>> | null
      if (firstKey === null || (index > 0 && !last?.next)) return null
      return ['page', firstKey, index === 0 ? '' : last?.next]
    },
    async ([, , cursor]: [string, string, string]) => {
      const answer = await call(action, { ...input, ...(cursor && { cursor }) } as InputGiven<A>)
      if (!answer.ok) throw new PageFailed(answer.fault)
      if (isKept && !cursor && firstKey !== null) keep(firstKey, answer.data)
      return answer.data
    },
    { shouldRetryOnError: (failed: PageFailed) => failed.fault.kind === 'unreachable', revalidateFirstPage: true },
  )

  const shown = useMemo(() => (data ?? (before === undefined ? undefined : [before])) as Page<RowOf<A>>[] | undefined, [data, before])
  // The same array while nothing changed: what is worked out from the rows may be long.
  const rows = useMemo(() => shown?.flatMap((one) => one.rows), [shown])
  // Without an argument: SWR would take a reply it is handed for the data.
  const refresh = useCallback(() => mutate(), [mutate])
  return {
    rows,
    first: shown?.[0] as OutputOf<A> | undefined,
    isLoading: isLoading && shown === undefined,
    isLoadingMore: isValidating && size > (data?.length ?? 0),
    hasMore: Boolean(shown?.[shown.length - 1]?.next),
    fault: error?.fault as Fault<RefusalOf<A>> | undefined,
    loadMore: () => setSize(size + 1),
    refresh,
  }
}
