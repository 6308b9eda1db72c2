import type { OfferKind, OfferView, RedemptionStatus, RedemptionView } from '#types/points'
import { ListRow } from '@/components/list-row'
import type { StateTone } from '@/components/state-word'
import { points } from '@/copy/points'
import { redemptionStatusWords } from '@/copy/states'
import { dayAndTime } from '@/copy/times'
import type { IconName } from '@/theme/icons'

const icons: Record<OfferKind, IconName> = { goods: 'gift', 'service-card': 'card' }

export function OfferRow({ offer, onPress }: { offer: OfferView; onPress: () => void }) {
  const { kind, title, stationName, pricePoints, left } = offer
  return (
    <ListRow
      icon={icons[kind]}
      title={title}
      note={[stationName, left > 0 ? points.left(left) : points.leftNone]}
      figure={pricePoints}
      unit={points.unit}
      onPress={onPress}
    />
  )
}

const tones: Record<RedemptionStatus, StateTone> = { held: 'soon', fulfilled: 'ok', cancelled: 'idle', expired: 'idle' }

export function RedemptionRow({ redemption, now, onPress }: { redemption: RedemptionView; now: number; onPress: () => void }) {
  const { offerTitle, stationName, status, heldAt, endedAt } = redemption
  return (
    <ListRow
      icon="gift"
      title={offerTitle}
      note={[stationName, dayAndTime(endedAt ?? heldAt, now)]}
      state={{ tone: tones[status], icon: status === 'cancelled' ? 'undo' : undefined, word: redemptionStatusWords[status] }}
      onPress={onPress}
    />
  )
}
