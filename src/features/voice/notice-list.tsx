import { listNotices } from '#types/notices'
import { useRead } from '@/cloud/use-read'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { notices as words } from '@/copy/voice'
import { dateWords } from '@/copy/times'

/** S1.23: every line that holds today, with who says it and how long. */
export function NoticeList({ communityIds }: { communityIds: readonly string[] | null }) {
  const { data, fault, refresh } = useRead(listNotices, communityIds && { communityIds: [...communityIds].slice(0, 8) }, { isKept: true })
  if (!data) return fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />
  if (data.rows.length === 0) return <Empty icon="flag" title={words.none} note={words.noneNote} />
  return (
    <>
      {data.rows.map(({ id, words: line, unitName, fromOn, untilOn }) => (
        <ListRow key={id} icon="flag" title={line} note={[unitName, words.days(dateWords(fromOn), dateWords(untilOn))]} />
      ))}
    </>
  )
}
