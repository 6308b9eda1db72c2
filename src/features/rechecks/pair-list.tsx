import { View } from '@tarojs/components'
import { useRead } from '@/cloud/use-read'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Section } from '@/components/section'
import { StateWord } from '@/components/state-word'
import { pairs as words } from '@/copy/rechecks'
import { grouped } from '@/copy/numbers'
import { listPairs, type PairView } from '#types/points-rechecks'

/** Who verified with whom: a question where two people are nearly always together. */
export function PairList({ unitId }: { unitId: string }) {
  const { data, fault, isLoading, refresh } = useRead(listPairs, { unitId })
  return (
    <Section title={words.title} icon="people" note={data && data.awards > 0 && (data.isWhole ? words.counted(grouped(data.awards)) : words.countedPart(grouped(data.awards)))}>
      {!data && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />)}
      {data?.rows.length === 0 && <Empty icon="people" title={words.emptyTitle} note={words.emptyNote} />}
      {data?.rows.map((pair) => <Pair key={pair.people.map(({ accountId }) => accountId).join()} pair={pair} />)}
      {data?.rows.some(({ isToAsk }) => isToAsk) && <View className="pair-fine">{words.fine}</View>}
    </Section>
  )
}

function Pair({ pair: { people, together, isToAsk } }: { pair: PairView }) {
  return (
    <View className="pair">
      <View className="row-title">{words.both(people.map(({ displayName }) => displayName))}</View>
      {isToAsk && <View className="row-state"><StateWord tone="soon" icon="ask">{words.ask}</StateWord></View>}
      {people.map(({ accountId, displayName, tookPart }) => (
        <View key={accountId} className="pair-one">
          <View className="pair-words"><View className="grow">{displayName}</View>{words.share(tookPart, together)}</View>
          <View className="pair-bar"><View className="pair-part" style={{ width: `${(100 * together) / tookPart}%` }} /></View>
        </View>
      ))}
    </View>
  )
}
