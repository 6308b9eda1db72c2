import { useCounty } from '@/cloud/session'
import { ListRow } from '@/components/list-row'
import { appeals } from '@/copy/appeals'
import { go, routes } from '@/routes'

/** The way to the riders' appeals, where there are points. */
export function AppealsRow() {
  const { face } = useCounty()
  return face.pointsEnabled ? <ListRow icon="ask" title={appeals.staffTitle} onPress={() => { void go(routes.gridAppeals) }} /> : null
}
