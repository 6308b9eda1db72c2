import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import type { Me } from '@/cloud/session'
import { accounts } from '@/copy/accounts'
import { common } from '@/copy/common'
import type { useCommunities } from './use-communities'

type Enrollment = Me['enrollments'][number]

export interface MyCommunitiesProps {
  enrollments: readonly Enrollment[]
  onLeave: (one: Enrollment) => void
  onAdd: () => unknown
}

/** What I joined, a way out of each, a way to one more. */
export function MyCommunities({ enrollments, onLeave, onAdd }: MyCommunitiesProps) {
  return (
    <Section title={accounts.myCommunities}>
      {enrollments.map((one) => (
        <Row
          key={one.communityId}
          icon="home"
          title={one.communityName}
          tail={<Button look="text" label={accounts.leaveAsk(one.communityName)} onPress={() => onLeave(one)}>{accounts.leaveOne}</Button>}
        />
      ))}
      <Row icon="plus" title={accounts.addCommunity} note={enrollments.length === 0 ? accounts.noEnrollmentNote : undefined} onPress={() => { void onAdd() }} />
    </Section>
  )
}

/** Asked once, because the way back takes a walk through the list. */
export function LeaveSheet({ one, leaving, onClose, onLeave }: {
  one: Enrollment
  leaving: ReturnType<typeof useCommunities>['leaving']
  onClose: () => void
  onLeave: () => unknown
}) {
  return (
    <Sheet title={accounts.leaveAsk(one.communityName)} onClose={onClose}>
      <View className="gap8">{accounts.leaveNote}</View>
      <View className="gap16">
        <WriteAnswer write={leaving} />
        <Button look="quiet" isBusy={leaving.isBusy} busyWords={common.sending} onPress={onLeave}>{accounts.leaveSure}</Button>
      </View>
    </Sheet>
  )
}
