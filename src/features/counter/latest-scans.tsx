import { Empty } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { counter } from '@/copy/keeper'
import { ago } from '@/copy/times'
import type { CounterData } from './use-counter'

/** What was scanned last, to be sure it was. */
export function LatestScans({ latest, now }: { latest: CounterData['latest']; now: number }) {
  return (
    <Section title={counter.latest}>
      {latest.length === 0 && <Empty icon="scan" title={counter.emptyLatest} note={counter.emptyLatestNote} />}
      {latest.map(({ id, kind, title, at }) => (
        <ListRow key={id} icon={kind === 'check-in' ? 'person' : 'gift'} title={title} note={[counter.kinds[kind], ago(at, now)]} />
      ))}
    </Section>
  )
}
