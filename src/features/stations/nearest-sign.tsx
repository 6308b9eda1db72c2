import { View } from '@tarojs/components'
import type { Calendar } from '#types/profile'
import { dateOf } from '#domain/calendar/dates'
import { spansOn } from '#domain/stations/opening-hours'
import { Arrow } from '@/components/arrow'
import { Button } from '@/components/button'
import { Facts } from '@/components/facts'
import { SignFact } from '@/components/sign-fact'
import { distance } from '@/copy/distance'
import { openingWords, stations } from '@/copy/stations'
import { clockTime } from '@/copy/times'
import { spoken } from '@/platform/spoken'
import { signFacts } from './facts-of'
import { isOpen, type NearbyStation } from './nearby'
import { SignLine } from './sign-line'

export interface NearestSignProps {
  nearest: NearbyStation
  calendar: Calendar
  now: number
  onGuide: () => unknown
  onCode: () => unknown
}

const NOON = '12:00'
const AFTER_LUNCH = '13:30'

/** Worth saying only while others are at lunch. */
function isThroughLunch({ station }: NearbyStation, calendar: Calendar, now: number) {
  const time = clockTime(now)
  return time >= '11:00' && time < '14:00' && spansOn(station, calendar, dateOf(now)).some(({ from, to }) => from <= NOON && to >= AFTER_LUNCH)
}

/** How far, or while nobody knows where we are, until when. */
function BigFact({ nearest: { meters, opening } }: { nearest: NearbyStation }) {
  if (meters !== null) return <SignFact {...distance(meters)} />
  const at = opening.state === 'open' ? opening.closesAt : opening.opensAt
  if (at === null) return null
  return opening.state === 'open' ? <SignFact before={stations.until} value={clockTime(at)} /> : <SignFact value={clockTime(at)} unit={stations.opens} />
}

/** The nearest station as the sign itself: truth first, then the name. */
export function NearestSign({ nearest, calendar, now, onGuide, onCode }: NearestSignProps) {
  const { word, next } = openingWords(nearest.opening, now)
  const phrases = isOpen(nearest) && isThroughLunch(nearest, calendar, now) ? [next, stations.noLunchBreak] : [next]
  return (
    <>
      <SignLine word={word} phrases={phrases} />
      <View className="line gap16">
        <View className="grow"><BigFact nearest={nearest} /></View>
        {nearest.direction && <Arrow to={nearest.direction} />}
      </View>
      <View className="t28 bold gap8" {...spoken({ role: 'heading', level: 1 })}>{nearest.station.name}</View>
      <View className="gap8"><Facts facts={signFacts(nearest.station)} /></View>
      <View className="acts gap16">
        <Button look="sign" icon="go" onPress={onGuide}>{stations.guide}</Button>
        <Button look="sign-line" icon="code" onPress={onCode}>{stations.myCode}</Button>
      </View>
    </>
  )
}
