import type { Fault } from '@/cloud/fault'
import { useServerNow } from '@/cloud/server-clock'
import { useMe } from '@/cloud/session'
import { useWhistleCard } from '@/features/whistles/use-whistle-card'
import { WhistleCard } from '@/features/whistles/whistle-card'
import { navigateTo } from '@/platform/device'
import { useHere } from '@/platform/use-here'
import { go, routes, startAnew } from '@/routes'

/** He came by a link and is no rider, or not of that community. */
export const isNotMine = (fault: Fault | undefined): boolean => fault?.kind === 'refused' && ['NOT_FOUND', 'NOT_ALLOWED', 'SIGN_IN'].includes(fault.refusal.code)

/** S19.24: the whistle page until he may see it as a rider of its community; joining leads back here. */
export function CardPage({ id, onJoined }: { id: string; onJoined: () => unknown }) {
  const { isRider } = useMe()
  const { here } = useHere()
  const now = useServerNow()
  const way = useWhistleCard(id, onJoined)
  return <WhistleCard way={way} isRider={isRider} here={here} now={now} onBecomeRider={() => go(routes.join, { whistle: id })} onHome={startAnew} onGuide={navigateTo} />
}
