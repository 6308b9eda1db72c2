import type { DataPart } from '#types/my-data'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { dataWords, myData as words } from '@/copy/my-data'
import type { IconName } from '@/theme/icons'
import { go, routes } from '@/routes'

const icons: Record<DataPart, IconName> = {
  account: 'person', consents: 'tick', engagements: 'card', posts: 'people', reveals: 'phone', 'check-ins': 'station', answers: 'whistle', reports: 'camera', photos: 'eye',
  points: 'points', grants: 'gift', rechecks: 'search', redemptions: 'card', appeals: 'ask', messages: 'inbox', 'message-grants': 'inbox', sessions: 'door', feedback: 'edit',
}

/** Where a part can be read in full. */
const doors: Partial<Record<DataPart, () => unknown>> = {
  account: () => go(routes.me), consents: () => go(routes.consents), engagements: () => go(routes.myOutlets), reports: () => go(routes.outbox), points: () => go(routes.points),
  redemptions: () => go(routes.shop), appeals: () => go(routes.appeals), feedback: () => go(routes.feedback), messages: () => go(routes.messages),
}

/** Each part: how much, what for, how long. What there is none of is said in one line. */
export function DataList({ parts }: { parts: ReadonlyArray<{ part: DataPart; count: number }> }) {
  const there = parts.filter(({ count }) => count > 0)
  const none = parts.filter(({ count }) => count === 0)
  return (
    <Section title={words.known}>
      {there.map(({ part, count }) => {
        const { title, why, kept } = dataWords[part]
        const open = doors[part]
        return <ListRow key={part} icon={icons[part]} title={title} note={[why, kept]} figure={count} unit={words.unit} onPress={open && (() => { void open() })} />
      })}
      {none.length > 0 && <ListRow icon="close" title={words.none} note={none.map(({ part }) => dataWords[part].title)} />}
    </Section>
  )
}
