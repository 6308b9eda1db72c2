import { useCallback, useEffect, useState } from 'react'
import { call } from '@/cloud/call'
import type { Fault } from '@/cloud/fault'
import type { OutputOf } from '#types/core/action'
import { showFund } from '#types/points-funds'

export type Fund = OutputOf<typeof showFund>

/** Asked side by side: enough to be quick, few enough not to crowd the server. */
const AT_ONCE = 4

interface Loaded { funds: readonly Fund[]; fault: Fault | null }

async function loadFunds(unitIds: readonly string[]): Promise<Loaded> {
  const funds: Fund[] = []
  for (let at = 0; at < unitIds.length; at += AT_ONCE) {
    const answers = await Promise.all(unitIds.slice(at, at + AT_ONCE).map((unitId) => call(showFund, { unitId })))
    for (const answer of answers) {
      if (!answer.ok) return { funds, fault: answer.fault }
      funds.push(answer.data)
    }
  }
  return { funds, fault: null }
}

/** The funds of several units; undefined until all came. */
export function useFunds(unitIds: readonly string[]) {
  const key = unitIds.join(' ')
  const [loaded, setLoaded] = useState<Loaded & { key: string }>()

  const refresh = useCallback(async () => {
    if (key) setLoaded({ key, ...await loadFunds(key.split(' ')) })
  }, [key])
  useEffect(() => { void refresh() }, [refresh])

  const isCurrent = loaded?.key === key
  return { funds: isCurrent && !loaded.fault ? loaded.funds : undefined, fault: isCurrent ? loaded.fault : null, refresh }
}

/** Those with something in them first; else as they came. */
export const byUse = (funds: readonly Fund[]) => {
  const size = ({ left, committed, paid }: Fund) => left + committed + paid
  return [...funds].sort((a, b) => size(b) - size(a))
}

export const totalLeft = (funds: readonly Fund[]) => funds.reduce((sum, { left }) => sum + left, 0)
