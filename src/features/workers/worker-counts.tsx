import { View } from '@tarojs/components'
import { showWorkerCounts } from '#types/workers'
import { useRead } from '@/cloud/use-read'
import { Board, Cell } from '@/components/board'
import { Section } from '@/components/section'
import { grouped } from '@/copy/numbers'
import { workerCounts as words } from '@/copy/workers'

/** S3.6: how many people the outlets' lists are, each counted once; nothing while there are none. */
export function WorkerCounts() {
  const { data } = useRead(showWorkerCounts, {})
  if (!data || data.outlets === 0) return null
  const { people, outlets, withSeveral, claimed } = data
  return (
    <Section title={words.title} note={words.note}>
      <View className="pad">
        <Board>
          <Cell label={words.outlets} value={grouped(outlets)} />
          <Cell label={words.listed} value={grouped(people)} unit={words.people} />
          <Cell label={words.claimed} value={grouped(claimed)} unit={words.people} />
          <Cell label={words.withSeveral} value={grouped(withSeveral)} unit={words.people} />
        </Board>
      </View>
    </Section>
  )
}
