import { View } from '@tarojs/components'
import type { OutputOf } from '#types/core/action'
import type { showMyPoints } from '#types/points'
import { SignFact } from '@/components/sign-fact'
import { points } from '@/copy/points'
import { dateWords } from '@/copy/times'
import './points.scss'

/** The balance in sign size; what is held or runs out soon beside it. */
export function PointsHead({ mine: { balance, held, nextExpiry } }: { mine: OutputOf<typeof showMyPoints> }) {
  return (
    <View className="line wrap">
      <View className="grow"><SignFact value={String(balance)} unit={points.unit} /></View>
      <View className="soft bold t14 points-note">
        {held > 0 && <View>{points.held(held)}</View>}
        {nextExpiry && <View>{points.expires(nextExpiry.amountPoints, dateWords(nextExpiry.on))}</View>}
      </View>
    </View>
  )
}
