import { View } from '@tarojs/components'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Foot } from '@/components/foot'
import { Phrases } from '@/components/phrases'
import { Screen } from '@/components/screen'
import { SignFact } from '@/components/sign-fact'
import { counterDay as words } from '@/copy/keeper'
import { grouped } from '@/copy/numbers'
import { DayList } from '@/features/counter/day-list'
import { useCounterDay } from '@/features/counter/use-counter-day'
import { paramsOf, routes } from '@/routes'
import '@/features/counter/counter.scss'

export default function CounterDayPage() {
  const day = useCounterDay(paramsOf(routes.counterDay).id)
  const { first, on, choose, choices, copy, refresh } = day
  usePullRefresh(refresh)
  return (
    <Screen
      title={first?.stationName ?? words.title}
      head={(
        <>
          <SignFact value={first ? grouped(first.count) : '–'} unit={words.unit} before={words.gave(day.name)} size={56} />
          {first && <View className="soft gap8"><Phrases of={[day.date, first.points === null ? words.pointsPart : words.points(grouped(first.points))]} /></View>}
        </>
      )}
      foot={first && first.count > 0 && <Foot><Button icon="copy" onPress={copy}>{words.copy}</Button></Foot>}
    >
      <View className="counter-days"><Chips choices={choices} chosenIds={[on]} onToggle={choose} /></View>
      <DayList day={day} />
    </Screen>
  )
}
