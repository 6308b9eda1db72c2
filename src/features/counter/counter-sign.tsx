import { View } from '@tarojs/components'
import { Phrases } from '@/components/phrases'
import { Tag } from '@/components/tag'
import { counter } from '@/copy/keeper'
import { clockTime, dayAndTime } from '@/copy/times'
import { openingOf, type CounterData } from './use-counter'

function openingWords(data: CounterData, now: number): { state: string; isOpen?: boolean; until?: string } {
  const opening = openingOf(data, now)
  if (opening.state === 'open') return { state: counter.open, isOpen: true, until: opening.closesAt === null ? counter.allDay : counter.until(clockTime(opening.closesAt)) }
  const state = opening.state === 'break' ? counter.onBreak : counter.shut
  return { state, until: opening.opensAt === null ? undefined : counter.opensAt(dayAndTime(opening.opensAt, now)) }
}

/** Whether the door is open, until when, and whose counter this is. */
export function CounterSign({ data, now, postTitle }: { data: CounterData; now: number; postTitle: string }) {
  const { state, isOpen, until } = openingWords(data, now)
  return (
    <View className="line wrap">
      <Tag look={isOpen ? 'solid' : 'ink'}>{state}</Tag>
      <View className="sub"><Phrases of={[until, postTitle]} /></View>
    </View>
  )
}
