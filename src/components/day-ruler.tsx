import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { spoken } from '@/platform/spoken'

/** Everywhere the same scale, so that two stations can be compared at a glance. */
const FIRST_HOUR = 6
const LAST_HOUR = 22

export interface DayRulerProps {
  /** Opening spans of the day, `HH:MM`; a lunch break is the gap between two. */
  spans: readonly { from: string; to: string }[]
  /** Minutes since midnight. */
  nowMinutes: number
}

const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
const percentOf = (minutes: number) => {
  const share = (minutes - FIRST_HOUR * 60) / ((LAST_HOUR - FIRST_HOUR) * 60)
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
}
const place = (from: number, to: number) => ({ left: `${percentOf(from)}%`, width: `${Math.max(0, percentOf(to) - percentOf(from))}%` })

/** Closer labels would run into each other. */
const LABEL_PERCENT = 14

/** The next change matters most, then the day's ends; what does not fit beside these is left out. */
function labelled(times: readonly string[], nowMinutes: number) {
  const next = times.find((time) => minutesOf(time) > nowMinutes)
  const byWeight = [next, times[0], times[times.length - 1], ...times].filter((time) => time !== undefined)
  return byWeight.reduce<string[]>((kept, time) => {
    const at = percentOf(minutesOf(time))
    const isFree = kept.every((other) => Math.abs(percentOf(minutesOf(other)) - at) >= LABEL_PERCENT)
    return isFree ? [...kept, time] : kept
  }, [])
}

/** Opening hours of a day: what is over pale, what is left solid, now a mark. */
export function DayRuler({ spans, nowMinutes }: DayRulerProps) {
  const times = labelled([...new Set(spans.flatMap(({ from, to }) => [from, to]))], nowMinutes)
  const words = spans.map(({ from, to }) => `${from} ${to}`).join(' ')
  return (
    <View className="ruler" {...spoken({ role: 'img', label: common.opensFromTo(words) })}>
      <View className="ruler-line">
        {spans.map(({ from, to }) => (
          <View key={from} className="ruler-span is-over" style={place(minutesOf(from), minutesOf(to))} />
        ))}
        {spans.filter(({ to }) => minutesOf(to) > nowMinutes).map(({ from, to }) => (
          <View key={from} className="ruler-span" style={place(Math.max(nowMinutes, minutesOf(from)), minutesOf(to))} />
        ))}
        <View className="ruler-now" style={{ left: `${percentOf(nowMinutes)}%` }} />
      </View>
      <View className="ruler-times">
        {times.map((time) => <View key={time} className="ruler-time" style={{ left: `${percentOf(minutesOf(time))}%` }}>{time}</View>)}
      </View>
    </View>
  )
}
