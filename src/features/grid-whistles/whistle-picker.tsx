import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { phrasesOf } from '@/components/headline'
import type { Pages } from '@/cloud/use-pages'
import { inbox, scanWords, whistleWords } from '@/copy/grid'
import { dayAndTime } from '@/copy/times'
import { replace, routes } from '@/routes'
import type { listWhistles } from '#types/whistles'

export interface WhistlePickerProps {
  pages: Pages<typeof listWhistles>
  now: number
  onPick: (id: string) => void
}

/** Several whistles run: for which one is scanned. */
export function WhistlePicker({ pages: { rows, isLoading, fault, refresh }, now, onPick }: WhistlePickerProps) {
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />
  if (rows.length === 0) return <Empty icon="whistle" title={scanWords.none} note={scanWords.noneNote} way={{ label: inbox.blow, onPress: () => replace(routes.gridWhistleNew) }} />
  return (
    <Section title={scanWords.which}>
      {rows.map(({ id, icon, title, placeName, arriveBy }) => (
        <ListRow key={id} icon={icon} title={phrasesOf(title)[0] ?? title} note={[placeName, whistleWords.arriveBy(dayAndTime(arriveBy, now))]} onPress={() => onPick(id)} />
      ))}
    </Section>
  )
}
