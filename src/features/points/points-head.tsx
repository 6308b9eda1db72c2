import { View } from '@tarojs/components'
import type { OutputOf } from '#types/core/action'
import type { showMyPoints } from '#types/points'
import { Notice } from '@/components/notice'
import { SignFact } from '@/components/sign-fact'
import { points } from '@/copy/points'
import { dateWords } from '@/copy/times'
import './points.scss'

type Mine = OutputOf<typeof showMyPoints>

/** Days from which on what runs out is a notice with a way on, and from which on it is soon. */
const NEAR_DAYS = 30
const SOON_DAYS = 7

const isNear = (next: Mine['nextExpiry']) => next !== null && next.daysLeft <= NEAR_DAYS

/** The balance in sign size; what is held and what runs out one day beside it. */
export function PointsHead({ mine: { balance, held, nextExpiry } }: { mine: Mine }) {
  return (
    <View className="line wrap">
      <View className="grow"><SignFact value={String(balance)} unit={points.unit} /></View>
      <View className="soft bold t14 points-note">
        {held > 0 && <View>{points.held(held)}</View>}
        {nextExpiry && !isNear(nextExpiry) && <View>{points.expires(nextExpiry.amountPoints, dateWords(nextExpiry.on))}</View>}
      </View>
    </View>
  )
}

/** What runs out within a month, and where it can still be used. */
export function RunsOut({ mine: { nextExpiry }, onShop }: { mine: Mine; onShop: () => unknown }) {
  if (!nextExpiry || !isNear(nextExpiry)) return null
  const { amountPoints, daysLeft } = nextExpiry
  return <Notice tone={daysLeft <= SOON_DAYS ? 'soon' : 'idle'} onPress={onShop}>{points.runsOut(amountPoints, daysLeft)}</Notice>
}
