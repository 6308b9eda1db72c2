import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { Screen } from '@/components/screen'
import { Section } from '@/components/section'
import { whistleWords } from '@/copy/grid'
import { ArrivalFoot } from '@/features/grid-whistles/arrival-foot'
import { ArrivalRows } from '@/features/grid-whistles/arrival-rows'
import { useLiveWhistle } from '@/features/grid-whistles/use-live-whistle'
import { useMarkArrived } from '@/features/grid-whistles/use-mark-arrived'
import { go, paramsOf, routes } from '@/routes'
import '@/features/grid-whistles/whistles.scss'

/** Who is here though his code cannot be scanned. */
export default function GridArrivalsPage() {
  const { id } = paramsOf(routes.gridArrivals)
  const { data, fault, isLoading, refresh } = useLiveWhistle(id)
  const marking = useMarkArrived(data, refresh)

  if (!data) {
    return <Screen title={whistleWords.listTitle}>{fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />}</Screen>
  }
  return (
    <Screen title={whistleWords.listTitle} foot={marking.hasLeft && <ArrivalFoot marking={marking} />}>
      {marking.rows.length === 0
        ? <Empty icon="people" title={whistleWords.listEmpty} note={whistleWords.listEmptyNote} way={{ label: whistleWords.manyBack, onPress: () => go(routes.gridWhistle, { id }) }} />
        : (
          <>
            <Notice tone="idle" icon="scan">{whistleWords.listHint}</Notice>
            <Section title={data.whistle.placeName} icon="people"><ArrivalRows marking={marking} /></Section>
          </>
        )}
    </Screen>
  )
}
