import { View } from '@tarojs/components'
import type { OfferKind, OfferView, RedemptionStatus, RedemptionView } from '#types/points'
import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { StateWord, type StateTone } from '@/components/state-word'
import { points } from '@/copy/points'
import { redemptionStatusWords } from '@/copy/states'
import { dayAndTime } from '@/copy/times'
import type { IconName } from '@/theme/icons'

const icons: Record<OfferKind, IconName> = { goods: 'gift', 'service-card': 'card' }

export function OfferRow({ offer, onPress }: { offer: OfferView; onPress: () => void }) {
  const { kind, title, stationName, pricePoints, left } = offer
  return (
    <Row
      icon={icons[kind]}
      title={title}
      note={<Phrases of={[stationName, left > 0 ? points.left(left) : points.leftNone]} />}
      tail={<><View className="figure">{pricePoints}</View>{points.unit}</>}
      onPress={onPress}
    />
  )
}

const tones: Record<RedemptionStatus, StateTone> = { held: 'soon', fulfilled: 'ok', cancelled: 'idle', expired: 'idle' }

export function RedemptionRow({ redemption, now, onPress }: { redemption: RedemptionView; now: number; onPress: () => void }) {
  const { offerTitle, stationName, status, heldAt, endedAt } = redemption
  return (
    <Row
      icon="gift"
      title={offerTitle}
      note={<Phrases of={[stationName, dayAndTime(endedAt ?? heldAt, now)]} />}
      state={<StateWord tone={tones[status]} icon={status === 'cancelled' ? 'undo' : undefined}>{redemptionStatusWords[status]}</StateWord>}
      onPress={onPress}
    />
  )
}
