import { ListRow } from '@/components/list-row'
import { clockTime } from '@/copy/times'
import { whistles } from '@/copy/whistles'
import type { ShownWhistle } from './whistle-head'

/** When I said I come, and the way to another time. */
export function ArrivalRow({ shown: { whistle: { myArriveAt, arriveBy } }, onPress }: { shown: ShownWhistle; onPress: () => void }) {
  return (
    <ListRow
      icon="clock" note={[whistles.saidNote]} unit={whistles.move} onPress={onPress}
      title={myArriveAt === null ? whistles.comeBy(clockTime(arriveBy)) : whistles.comeAt(clockTime(myArriveAt))}
    />
  )
}
