import { ListRow } from '@/components/list-row'
import { inHands } from '@/copy/grid'
import { reportStaffWords } from '@/copy/states'
import { plateWords } from '@/copy/times'
import type { ReportRow } from '#types/reports'

/** Where it stands: a body's name says more than 在办. */
export const standing = ({ status, bodyName }: Pick<ReportRow, 'status' | 'bodyName'>) =>
  status === 'dispatched' && bodyName ? inHands(bodyName) : reportStaffWords[status]

const ended = ['confirmed', 'adopted', 'unfounded', 'not-ours', 'withdrawn']

export interface ReportItemProps {
  report: ReportRow
  now: number
  isAt: boolean
  onOpen: (id: string) => void
}

/** One report: how long is left, what, where, where it stands. Ended ones only say when. */
export function ReportItem({ report, now, isAt, onOpen }: ReportItemProps) {
  const { tone, main, under } = plateWords(report.dueAt, now)
  const isOver = ended.includes(report.status) || report.status === 'resolved'
  return (
    <ListRow
      time={isOver ? undefined : { tone, main, under }}
      photo={isOver ? report.thumbUrl ?? undefined : undefined}
      icon={isOver && !report.thumbUrl ? report.icon : undefined}
      title={report.categoryLabel}
      note={[report.placeName, standing(report)]}
      isAt={isAt}
      onPress={() => onOpen(report.id)}
    />
  )
}
