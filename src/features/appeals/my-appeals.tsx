import type { MyAppeal } from '#types/points-appeals'
import type { listMyAppeals } from '#types/points-appeals'
import type { Pages } from '@/cloud/use-pages'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton, type WayOn } from '@/components/list-states'
import { appeals as words, appealWords } from '@/copy/appeals'
import { dayAndTime } from '@/copy/times'
import { aboutWords, appealTones } from './appeal-words'

export interface MyAppealsProps { pages: Pages<typeof listMyAppeals>; now: number; way: WayOn; onOpen: (appeal: MyAppeal) => void }

/** Mine, the latest first; each says how far it is. */
export function MyAppeals({ pages: { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore }, now, way, onOpen }: MyAppealsProps) {
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  if (rows.length === 0) return <Empty icon="ask" title={words.none} note={words.noneNote} way={way} />
  return (
    <>
      {rows.map((one) => (
        <ListRow
          key={one.id}
          icon="ask"
          title={aboutWords(one.line)}
          note={[dayAndTime(one.filedAt, now), one.timeline[0]?.words]}
          state={{ tone: appealTones[one.status], word: appealWords[one.status] }}
          onPress={() => onOpen(one)}
        />
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </>
  )
}
