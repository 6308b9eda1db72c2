import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { accounts } from '@/copy/accounts'
import { consents as consentCopy } from '@/copy/consents'
import { CommunityList } from '@/features/accounts/community-list'
import { StepHead } from '@/features/accounts/step-head'
import { useCommunities } from '@/features/accounts/use-communities'
import { BeforeJoining } from '@/features/consents/before-joining'
import { ConsentFoot } from '@/features/consents/consent-step'
import type { useConsents } from '@/features/consents/use-consents'
import { useHere } from '@/platform/use-here'
import { back } from '@/routes'

/** For who was a rider before there was something to agree to, or took it back. */
export function ConsentStep({ consents }: { consents: ReturnType<typeof useConsents> }) {
  return (
    <Screen
      title={accounts.joinTitle}
      tone="sign"
      head={<StepHead sign={consentCopy.stepSign} title={consentCopy.stepTitle} note={consentCopy.stepNote} />}
      foot={<ConsentFoot consents={consents} />}
    >
      <BeforeJoining />
    </Screen>
  )
}

export function CommunityStep() {
  const { here } = useHere()
  const { communities, isLoading, fault, refresh, joining, join } = useCommunities(here)
  const hasJoined = communities?.some(({ isJoined }) => isJoined)
  return (
    <Screen
      title={accounts.joinTitle}
      tone="sign"
      head={<StepHead sign={accounts.chooseSign} title={accounts.chooseHead} note={accounts.chooseNote} />}
      foot={(
        <Foot>
          <WriteAnswer write={joining} />
          {hasJoined ? <Button onPress={back}>{accounts.done}</Button> : <Button look="quiet" onPress={back}>{accounts.later}</Button>}
        </Foot>
      )}
    >
      {isLoading && <Skeleton rows={5} />}
      {!communities && fault && <FaultState fault={fault} onRetry={refresh} />}
      {communities?.length === 0 && <Empty icon="home" title={accounts.noCommunities} note={accounts.noCommunitiesNote} />}
      {communities && <CommunityList communities={communities} isBusy={joining.isBusy} onJoin={join} />}
    </Screen>
  )
}
