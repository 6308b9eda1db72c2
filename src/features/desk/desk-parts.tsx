import { Chips } from '@/components/chips'
import { Empty } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { counterDay } from '@/copy/keeper'
import { offers as words } from '@/copy/official'
import { units as unitWords } from '@/copy/units'
import { go, routes } from '@/routes'
import type { UnitView } from '#types/units'
import { InvitationSheet } from './invitation-sheet'
import { InviteForm } from './invite-form'
import { useInvite } from './use-invite'
import type { Tree } from './use-tree'

/** Invitations to posts at or under a unit. */
export function PostsPart({ tree, unitId }: { tree: Tree; unitId: string }) {
  const invite = useInvite(tree, unitId)
  const { unit, title, write } = invite
  return (
    <>
      <ListRow icon="home" title={unitWords.way} note={[unitWords.wayNote]} onPress={() => void go(routes.unit, { id: unitId })} />
      <InviteForm invite={invite} />
      {write.data && unit && <InvitationSheet unitName={unit.name} title={title} code={write.data.code} expiresAt={write.data.expiresAt} onClose={write.reset} />}
    </>
  )
}

/** Which station is looked at, and the way to what it handed over. */
export function StationChoice({ stations, stationId, onChoose }: { stations: readonly UnitView[]; stationId?: string; onChoose: (id: string) => void }) {
  if (stations.length === 0) return <Empty icon="station" title={words.noStationTitle} note={words.noStationNote} />
  return (
    <Section title={words.station} icon="station">
      <Chips choices={stations.map(({ id, name }) => ({ id, label: name }))} chosenIds={stationId ? [stationId] : []} onToggle={onChoose} />
      {stationId && <ListRow icon="inbox" title={counterDay.way} note={[counterDay.wayNote]} onPress={() => go(routes.counterDay, { id: stationId })} />}
    </Section>
  )
}
