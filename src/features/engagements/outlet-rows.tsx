import type { MyEngagement } from '#types/workers'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import type { StateTone } from '@/components/state-word'
import { myOutlets as words } from '@/copy/workers'
import { dayOf } from '@/copy/times'

const tones: Record<MyEngagement['state'], StateTone> = { listed: 'soon', claimed: 'ok', denied: 'idle', ended: 'idle' }

/** What waits for an answer first, then where I work, then what is over. */
export function OutletRows({ rows, now, onOpen }: { rows: readonly MyEngagement[]; now: number; onOpen: (one: MyEngagement) => void }) {
  const parts = [
    { title: words.waiting, of: rows.filter(({ state }) => state === 'listed') },
    { title: words.yours, of: rows.filter(({ state }) => state === 'claimed') },
    { title: words.over, of: rows.filter(({ can }) => can.length === 0) },
  ]
  return (
    <>
      {parts.filter(({ of }) => of.length > 0).map(({ title, of }) => (
        <Section key={title} title={title}>
          {of.map((one) => (
            <ListRow
              key={one.outletId} icon="card" title={one.outletName}
              note={[one.state === 'claimed' ? words.since(dayOf(one.since, now)) : words.listedAs(one.name, dayOf(one.listedAt, now))]}
              state={{ tone: tones[one.state], word: words.states[one.state] }}
              onPress={one.can.length > 0 ? () => onOpen(one) : undefined}
            />
          ))}
        </Section>
      ))}
    </>
  )
}
