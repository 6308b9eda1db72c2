import { View } from '@tarojs/components'
import type { RedemptionStatus, RedemptionView } from '#types/points'
import { SignFact } from '@/components/sign-fact'
import { Tag } from '@/components/tag'
import { points, redemptionSigns } from '@/copy/points'
import { dayAndTime, dayOf } from '@/copy/times'

/** It is kept to the end of a day, which is the midnight after it. */
const A_MOMENT_MS = 1

const notes: Record<RedemptionStatus, string> = {
  held: points.noteHeld, fulfilled: points.noteFulfilled, cancelled: points.noteCancelled, expired: points.noteExpired,
}

/** What holds for this one: kept until when, fetched when, or given back. */
export function RedemptionHead({ redemption: { status, offerTitle, pricePoints, heldUntil, endedAt }, now }: { redemption: RedemptionView; now: number }) {
  return (
    <>
      <View className="line"><Tag>{redemptionSigns[status]}</Tag></View>
      <View className="t40 bold gap16">{offerTitle}</View>
      <View className="gap8"><SignFact size={28} value={String(pricePoints)} unit={points.unit} /></View>
      <View className="sub gap8">{status === 'held' ? points.untilDate(dayOf(heldUntil - A_MOMENT_MS, now)) : endedAt && dayAndTime(endedAt, now)}</View>
      <View className="sub soft">{notes[status]}</View>
    </>
  )
}
