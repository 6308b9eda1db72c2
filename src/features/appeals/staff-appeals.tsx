import { useState } from 'react'
import { listAppeals, type StaffAppeal } from '#types/points-appeals'
import { useServerNow } from '@/cloud/server-clock'
import { usePages } from '@/cloud/use-pages'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { appeals as words, appealStaffWords } from '@/copy/appeals'
import { dayAndTime } from '@/copy/times'
import { aboutWords, appealTones } from './appeal-words'
import { AnswerSheet } from './answer-sheet'

/** A unit's appeals, the open ones first. */
export function StaffAppeals({ unitId }: { unitId: string }) {
  const { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore } = usePages(listAppeals, { unitId })
  const [opened, setOpened] = useState<StaffAppeal | null>(null)
  const now = useServerNow()
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  if (rows.length === 0) return <Empty icon="ask" title={words.staffNone} note={words.staffNoneNote} />
  return (
    <>
      {rows.map((one) => (
        <ListRow
          key={one.id}
          icon="ask"
          title={aboutWords(one.line)}
          note={[one.riderName, one.unitName, dayAndTime(one.filedAt, now)]}
          state={{ tone: appealTones[one.status], word: appealStaffWords[one.status] }}
          onPress={() => setOpened(one)}
        />
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
      {opened && <AnswerSheet key={opened.id} appeal={opened} now={now} onMoved={refresh} onClose={() => setOpened(null)} />}
    </>
  )
}
