import { useEffect } from 'react'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { useMe } from '@/cloud/session'
import { accounts } from '@/copy/accounts'
import { consents as consentCopy } from '@/copy/consents'
import { DeclareStep, PhoneStep, YoungStep } from '@/features/accounts/join-steps'
import { BeforeJoining } from '@/features/consents/before-joining'
import { ConsentsWaiting } from '@/features/consents/consent-step'
import { useConsents } from '@/features/consents/use-consents'
import { back, go, paramsOf, routes } from '@/routes'
import { CommunityStep, ConsentStep } from './steps'

const AGREES_TO = [{ kind: 'participation' as const, textVersion: CONSENT_TEXTS.participation.version }]

/**
 * Becoming a rider, which says yes to taking part, and joining a community: three taps. Who came for a whistle goes back to it,
 * which names its community; who rides already chooses communities, or leaves his number (`step=phone`).
 */
export default function JoinPage() {
  const { isRider, isUnder18, isLoading } = useMe()
  const { step, whistle } = paramsOf(routes.join)
  const consents = useConsents(isRider)
  const hasAgreed = consents.isInForce('participation')
  const isThrough = hasAgreed === true && whistle !== undefined
  useEffect(() => {
    if (isThrough) void back()
  }, [isThrough])
  if (isLoading || isThrough) return <Screen title={accounts.joinTitle}><Skeleton /></Screen>
  if (isUnder18) return <YoungStep onStations={() => go(routes.stations)} />
  // S1.20: the act says yes to what stands above it.
  if (!isRider) return <DeclareStep pressing={consentCopy.pressing} before={<BeforeJoining />} agreesTo={AGREES_TO} />
  if (step === 'phone') return <PhoneStep onDone={back} />
  if (hasAgreed === undefined) return <Screen title={accounts.joinTitle}><ConsentsWaiting consents={consents} /></Screen>
  return hasAgreed ? <CommunityStep /> : <ConsentStep consents={consents} />
}
