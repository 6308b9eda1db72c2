import { View } from '@tarojs/components'
import { useServerNow } from '@/cloud/server-clock'
import { Empty } from '@/components/list-states'
import { Section } from '@/components/section'
import { participation as words } from '@/copy/participation'
import { dayAndTime } from '@/copy/times'
import { StreetRow } from './street-row'
import type { ParticipationData } from './use-participation'

/** S17.12: every street's month, and what the figures mean. */
export function StreetList({ data: { rows, asOf } }: { data: ParticipationData }) {
  const now = useServerNow()
  if (asOf === null) return <Empty icon="people" title={words.noneTitle} note={words.noneNote} />
  const most = Math.max(...rows.map(({ riders }) => riders ?? 0))
  return (
    <Section title={words.streets} icon="people" note={words.asOf(dayAndTime(asOf, now))}>
      <View className="streets">{rows.map((row) => <StreetRow key={row.unitId} row={row} most={most} />)}</View>
      <View className="pad soft t14 gap16">
        {[...words.meanings, ...(rows.some(({ isExact }) => !isExact) ? [words.hiding] : [])].map((meaning) => <View key={meaning}>{meaning}</View>)}
      </View>
    </Section>
  )
}
