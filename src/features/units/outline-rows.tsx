import { cornersOf } from '#domain/units/outline'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { outlines as words } from '@/copy/units'
import type { PlanFault, Planned } from './outline-plan'
import type { useOutlines } from './use-outlines'

const whyNot = (fault: PlanFault): string => (fault === 'unknown' ? words.unknown : fault === 'twice' ? words.twice : words.faults[fault])

/** Every area of the file: what it is for, or why it is left out; afterwards what became of it. */
export function OutlineRows({ of: { planned, outcomes } }: { of: ReturnType<typeof useOutlines> }) {
  const stateOf = ({ unitId, fault }: Planned) => {
    if (fault) return { tone: 'late' as const, word: whyNot(fault) }
    const outcome = unitId ? outcomes.get(unitId) : undefined
    return outcome === 'failed' ? { tone: 'late' as const, word: words.failed } : { tone: 'ok' as const, word: outcome === 'done' ? words.done : words.ready }
  }
  return (
    <Section title={words.rows}>
      {planned?.map((one, index) => (
        <ListRow key={`${index}:${one.name}`} title={one.name || words.nameless} note={[one.outline && words.corners(cornersOf(one.outline))]} state={stateOf(one)} />
      ))}
    </Section>
  )
}
