import { useMemo, useState } from 'react'
import { isInGroup } from '#domain/points/statement-groups'
import { listMyStatement, type StatementGroup } from '#types/points'
import { usePages } from '@/cloud/use-pages'

/** One page is enough for most riders: then the whole chain is on the phone, signal or not. */
const AT_ONCE = 50

/**
 * The statement, all of it or one group. A group is asked of the server only while the phone does not have every line;
 * without an answer it is picked out of the lines that are kept, which `isKeptOnly` says.
 */
export function useStatement(isOn: boolean) {
  const [group, setGroup] = useState<StatementGroup | null>(null)
  const whole = usePages(listMyStatement, isOn ? { limit: AT_ONCE } : null, { isKept: true })
  const isAllHere = whole.rows !== undefined && !whole.hasMore
  const part = usePages(listMyStatement, isOn && group && !isAllHere ? { group } : null, { isKept: true })

  const picked = useMemo(() => (group ? whole.rows?.filter(({ kind }) => isInGroup(kind, group)) : undefined), [group, whole.rows])
  const isPicked = Boolean(picked) && (isAllHere || (!part.rows && Boolean(part.fault)))
  const shown = group === null ? whole : isPicked ? { ...whole, rows: picked, hasMore: false } : part
  return { group, setGroup, whole, shown, isKeptOnly: isPicked && !isAllHere, refresh: () => Promise.all([whole.refresh(), part.refresh()]) }
}
