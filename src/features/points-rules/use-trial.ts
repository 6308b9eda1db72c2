import { useEffect, useRef, useState } from 'react'
import { useRead } from '@/cloud/use-read'
import type { OutputOf } from '#types/core/action'
import { previewPointsRule, type RuleFigures } from '#types/points-rules'

export type Trial = OutputOf<typeof previewPointsRule>

/** Who types is not asked about each digit. */
const PAUSE_MS = 500

/** What the proposal would have done last month, shortly after one stops typing; the last answer stays until the next. */
export function useTrial(figures: RuleFigures | null) {
  const wanted = figures && JSON.stringify(figures)
  const [asked, setAsked] = useState(wanted)
  useEffect(() => {
    const pause = setTimeout(() => setAsked(wanted), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [wanted])
  const read = useRead(previewPointsRule, asked === null ? null : JSON.parse(asked) as RuleFigures)
  const last = useRef<Trial>()
  if (read.data) last.current = read.data
  return { trial: read.data ?? last.current, isCurrent: read.data !== undefined && asked === wanted, fault: read.fault, refresh: read.refresh }
}
