import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import type { StateTone } from '@/components/state-word'
import { outletLines as words } from '@/copy/workers'
import { isGood } from '#domain/workers/read-lines'
import type { Listing } from '#types/workers'
import type { useLines } from './use-lines'

const tones: Record<Listing, StateTone> = { added: 'ok', again: 'ok', known: 'idle', denied: 'late', full: 'late' }

/** Every line as it was read: who, or why it is left out; after the dry run what becomes of it. */
export function LineRows({ of: { lines, became } }: { of: ReturnType<typeof useLines> }) {
  if (lines.length === 0) return null
  return (
    <Section title={words.lines}>
      {lines.map((line) => {
        if (!isGood(line)) return <ListRow key={line.n} title={line.text} note={[words.line(line.n)]} state={{ tone: 'late', word: words.faults[line.fault] }} />
        const listing = became?.get(line.phone)
        return <ListRow key={line.n} title={line.name} note={[line.phone]} state={listing && { tone: tones[listing], word: words.listings[listing] }} />
      })}
    </Section>
  )
}
