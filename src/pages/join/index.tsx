import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Foot } from '@/components/foot'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { useMe } from '@/cloud/session'
import { accounts } from '@/copy/accounts'
import { common } from '@/copy/common'
import { CommunityList } from '@/features/accounts/community-list'
import { StepHead } from '@/features/accounts/step-head'
import { useCommunities } from '@/features/accounts/use-communities'
import { useDeclareRider } from '@/features/accounts/use-declare-rider'
import { useHere } from '@/platform/use-here'
import { back, paramsOf, routes } from '@/routes'

const MAX_NAME = 12

function DeclareStep() {
  const [name, setName] = useState('')
  const { write, declare } = useDeclareRider()
  return (
    <Screen
      title={accounts.joinTitle}
      tone="sign"
      head={<StepHead sign={accounts.declareSign} title={accounts.declareHead} note={accounts.declareNote} />}
      foot={(
        <Foot fine={accounts.declareFine}>
          <WriteAnswer write={write} />
          <Button isBusy={write.isBusy} busyWords={common.sending} onPress={() => declare(name)}>{accounts.declare}</Button>
        </Foot>
      )}
    >
      <View className="pad gap16">
        <Field label={accounts.nameLabel} hint={accounts.nameHint} value={name} maxLength={MAX_NAME} error={write.fields.displayName} onChange={setName} />
      </View>
    </Screen>
  )
}

function CommunityStep() {
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

/** Becoming a rider and joining a community: three taps. Who came for a whistle goes back to it, which names its community. */
export default function JoinPage() {
  const { isRider, isLoading } = useMe()
  const isThrough = isRider && paramsOf(routes.join).whistle !== undefined
  useEffect(() => {
    if (isThrough) void back()
  }, [isThrough])
  if (isLoading || isThrough) return <Screen title={accounts.joinTitle}><Skeleton /></Screen>
  return isRider ? <CommunityStep /> : <DeclareStep />
}
