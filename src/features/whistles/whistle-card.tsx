import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Foot } from '@/components/foot'
import { Headline } from '@/components/headline'
import { Phrases } from '@/components/phrases'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import type { Place } from '#types/core/primitives'
import { common } from '@/copy/common'
import { titleOf, whistles } from '@/copy/whistles'
import type { useWhistleCard } from './use-whistle-card'
import { WhistleFacts } from './whistle-facts'

export interface WhistleCardProps {
  way: ReturnType<typeof useWhistleCard>
  isRider: boolean
  here: Place | null
  now: number
  onBecomeRider: () => unknown
  onHome: () => unknown
  onGuide: (to: { place: Place; name: string }) => unknown
}

/** S19.24: what somebody from a group chat sees: the same facts, and the one step that is still between him and the button. */
export function WhistleCard({ way, isRider, here, now, onBecomeRider, onHome, onGuide }: WhistleCardProps) {
  const { card, isLoading, fault, refresh } = way
  if (!card) {
    const isGone = fault?.kind === 'refused' && fault.refusal.code === 'NOT_FOUND'
    return (
      <Screen title={whistles.section}>
        {isLoading && <Skeleton rows={4} />}
        {isGone && <Empty icon="whistle" title={whistles.notYours} note={whistles.notYoursNote} way={{ label: whistles.toHome, onPress: onHome }} />}
        {fault && !isGone && <FaultState fault={fault} onRetry={refresh} />}
      </Screen>
    )
  }
  const { whistle, note } = card
  const isOver = whistle.status !== 'open' || now >= whistle.arriveBy
  if (isOver) {
    return (
      <Screen title={titleOf(whistle)}>
        <Empty icon="whistle" title={whistles.cardOver} note={whistles.cardOverNote} way={{ label: whistles.toHome, onPress: onHome }} />
      </Screen>
    )
  }
  return (
    <Screen title={titleOf(whistle)} head={<Headline text={whistle.title} size={40} isStacked />} foot={<CardFoot way={way} isRider={isRider} onBecomeRider={onBecomeRider} />}>
      <WhistleFacts shown={{ whistle, note, waiting: 0 }} here={here} now={now} onGuide={() => onGuide({ place: whistle.place, name: whistle.placeName })} />
    </Screen>
  )
}

function CardFoot({ way: { card, joining, join, community, setCommunityId }, isRider, onBecomeRider }: Pick<WhistleCardProps, 'way' | 'isRider' | 'onBecomeRider'>) {
  const communities = card?.communities ?? []
  // S1.20: a rider from before there was something to agree to, or who took it back.
  const mustAgree = joining.refusal?.code === 'CONSENT_NEEDED'
  const agree = () => {
    joining.reset()
    return onBecomeRider()
  }
  return (
    <Foot fine={<Phrases of={whistles.cardFine} />}>
      <WriteAnswer write={joining} />
      {isRider && communities.length > 1 && <Chips choices={communities.map(({ id, name }) => ({ id, label: name }))} chosenIds={community ? [community.id] : []} onToggle={setCommunityId} />}
      {isRider && !mustAgree && community && <Button isBusy={joining.isBusy} busyWords={common.sending} onPress={join}>{whistles.joinFor(community.name)}</Button>}
      {mustAgree && <Button onPress={agree}>{whistles.agreeFirst}</Button>}
      {!isRider && <Button onPress={onBecomeRider}>{whistles.becomeRider}</Button>}
    </Foot>
  )
}
