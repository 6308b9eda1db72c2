import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { TimePlate } from '@/components/time-plate'
import { inHands } from '@/copy/grid'
import { reportStaffWords } from '@/copy/states'
import { plateWords } from '@/copy/times'
import type { ReportRow } from '#types/reports'

/** Where it stands: a body's name says more than 在办. */
export const standing = ({ status, bodyName }: Pick<ReportRow, 'status' | 'bodyName'>) =>
  status === 'dispatched' && bodyName ? inHands(bodyName) : reportStaffWords[status]

const ended = ['confirmed', 'adopted', 'unfounded', 'not-ours', 'withdrawn']

/** One report: how long is left, what, where, where it stands. Ended ones only say when. */
export function ReportItem({ report, now, onOpen }: { report: ReportRow; now: number; onOpen: (id: string) => void }) {
  const { tone, main, under } = plateWords(report.dueAt, now)
  const isOver = ended.includes(report.status) || report.status === 'resolved'
  return (
    <Row
      keyed={isOver ? undefined : <TimePlate tone={tone} main={main} under={under} />}
      photo={isOver ? report.thumbUrl ?? undefined : undefined}
      icon={isOver && !report.thumbUrl ? report.icon : undefined}
      title={report.categoryLabel}
      note={<Phrases of={[report.placeName, standing(report)]} />}
      onPress={() => onOpen(report.id)}
    />
  )
}
