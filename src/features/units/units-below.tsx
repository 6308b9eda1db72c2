import { kindsBelow } from '#domain/units/tree'
import type { UnitKind } from '#types/profile'
import type { UnitView } from '#types/units'
import { Empty } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { unitKindNames } from '@/copy/official'
import { units as words } from '@/copy/units'
import type { IconName } from '@/theme/icons'

const icons: Partial<Record<UnitKind, IconName>> = { station: 'station', community: 'home' }

/** The open units right below one, each the way to its own page. */
export function UnitsBelow({ kind, below, onOpen }: { kind: UnitKind; below: readonly UnitView[]; onOpen: (id: string) => void }) {
  if (below.length === 0) return <Empty icon="home" title={words.noneBelow} note={kindsBelow(kind).length > 0 ? words.noneBelowNote : words.leaf} />
  return (
    <Section title={words.below}>
      {below.map((unit) => <ListRow key={unit.id} icon={icons[unit.kind] ?? 'people'} title={unit.name} note={[unitKindNames[unit.kind]]} onPress={() => onOpen(unit.id)} />)}
    </Section>
  )
}
