import { useServerNow } from '@/cloud/server-clock'
import { SignFact } from '@/components/sign-fact'
import { runsDown } from '@/copy/times'
import { whistles } from '@/copy/whistles'

const SECOND_MS = 1_000

/** How long until it is settled who goes; ticks by itself, so that the page need not. */
export function SettleCountdown({ until }: { until: number }) {
  const now = useServerNow(SECOND_MS)
  return <SignFact value={runsDown(until - now)} unit={whistles.untilSettled} />
}
