import { View } from '@tarojs/components'
import type { OfferView } from '#types/points'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { points } from '@/copy/points'
import type { useRedeem } from './use-offers'

export interface OfferSheetProps {
  offer: OfferView
  /** Undefined for a visitor. */
  freePoints?: number
  write: ReturnType<typeof useRedeem>['write']
  onRedeem: () => unknown
  onJoin: () => unknown
  onClose: () => void
}

/** What it is, where to fetch it, what is left afterwards; then one button with the price on it. */
export function OfferSheet({ offer, freePoints, write, onRedeem, onJoin, onClose }: OfferSheetProps) {
  const { title, hint, stationName, left, pricePoints } = offer
  const short = freePoints === undefined ? 0 : Math.max(0, pricePoints - freePoints)
  return (
    <Sheet title={title} onClose={onClose}>
      {hint && <KeyedLine word={points.what}>{hint}</KeyedLine>}
      <KeyedLine word={points.where}>{stationName}</KeyedLine>
      <KeyedLine word={points.stock}>{left > 0 ? points.left(left) : points.leftNone}</KeyedLine>
      {freePoints !== undefined && <KeyedLine word={short > 0 ? points.dock : points.afterwards}>{short > 0 ? points.shortOf(short) : points.price(freePoints - pricePoints)}</KeyedLine>}
      <View className="gap16">
        <WriteAnswer write={write} />
        {freePoints === undefined
          ? <Button onPress={onJoin}>{points.joinFirst}</Button>
          : <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={left === 0 || short > 0} onPress={onRedeem}>{points.redeem(pricePoints)}</Button>}
        <View className="fine">{points.redeemFine}</View>
      </View>
    </Sheet>
  )
}
