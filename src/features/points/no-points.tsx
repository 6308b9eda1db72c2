import { Empty } from '@/components/list-states'
import { points } from '@/copy/points'

/** A county may run without points: a link that still leads here says so. */
export function NoPoints() {
  return <Empty icon="points" title={points.off} note={points.offNote} />
}
