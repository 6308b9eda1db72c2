import type { LedgerVerdict } from '#types/seals'
import { useServerNow } from '@/cloud/server-clock'
import { Notice } from '@/components/notice'
import { seals } from '@/copy/seals'
import { dayAndTime } from '@/copy/times'

/** Whether the whole ledger was recomputed, when, and what came out. */
export function Verdict({ verdict }: { verdict: LedgerVerdict | null }) {
  const now = useServerNow()
  if (!verdict) return <Notice tone="idle" icon="clock">{seals.notYet}</Notice>
  const when = dayAndTime(verdict.at, now)
  return verdict.isRight ? <Notice tone="ok" icon="check">{seals.right(when)}</Notice> : <Notice tone="late" icon="warn">{seals.wrong(when)}</Notice>
}
