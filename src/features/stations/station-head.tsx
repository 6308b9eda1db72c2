import { View } from '@tarojs/components'
import type { Calendar } from '#types/profile'
import { dateOf, startOf } from '#domain/calendar/dates'
import { spansOn } from '#domain/stations/opening-hours'
import { Arrow } from '@/components/arrow'
import { DayRuler } from '@/components/day-ruler'
import { SignFact } from '@/components/sign-fact'
import { Tag } from '@/components/tag'
import { distance } from '@/copy/distance'
import { openingWords, stations } from '@/copy/stations'
import { clockTime } from '@/copy/times'
import { spoken } from '@/platform/spoken'
import type { NearbyStation } from './nearby'

export interface StationHeadProps { seen: NearbyStation; calendar: Calendar; now: number; partnerName: string }

const MINUTE_MS = 60_000

/** The station's sign: its state, its name, until when, how far and which way. */
export function StationHead({ seen: { station, opening, meters, direction }, calendar, now, partnerName }: StationHeadProps) {
  const { word, next } = openingWords(opening, now)
  const closesAt = opening.state === 'open' ? opening.closesAt : null
  const today = dateOf(now)
  const spans = spansOn(station, calendar, today)
  return (
    <>
      <View className="line"><Tag>{word}</Tag>{station.isPartner && <Tag look="outline">{partnerName}</Tag>}</View>
      <View className="t28 bold gap8" {...spoken({ role: 'heading', level: 1 })}>{station.name}</View>
      <View className="line wrap gap8">
        <View className="grow">
          {closesAt === null ? <View className="t28 bold">{next}</View> : <SignFact size={56} before={stations.until} value={clockTime(closesAt)} />}
        </View>
        {meters !== null && <SignFact size={28} {...distance(meters)} />}
        {direction && <Arrow to={direction} size="small" />}
      </View>
      {spans.length > 0 && <DayRuler spans={spans} nowMinutes={Math.floor((now - startOf(today)) / MINUTE_MS)} />}
    </>
  )
}
