import { ListRow } from '@/components/list-row'
import { participation as words } from '@/copy/participation'
import { go, routes } from '@/routes'

/** S17.12: the way from a desk to who takes part. */
export function ParticipationRow() {
  return <ListRow icon="people" title={words.way} note={[words.wayNote]} onPress={() => { void go(routes.participation) }} />
}
