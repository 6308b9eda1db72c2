import { ListRow } from '@/components/list-row'
import { staff as words } from '@/copy/staff'
import { go, routes } from '@/routes'

/** The way to who is on the staff of one's own unit. */
export function ColleaguesRow({ unitId }: { unitId: string }) {
  return <ListRow icon="people" title={words.colleagues} note={[words.colleaguesNote]} onPress={() => { void go(routes.posts, { id: unitId }) }} />
}
