import type { StatementLine, TransferKind } from '#types/points'
import { dateOf, monthOf } from '#domain/calendar/dates'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { points, signed } from '@/copy/points'
import { transferKindWords } from '@/copy/states'
import { clockTime, dayOf } from '@/copy/times'
import type { IconName } from '@/theme/icons'
import './points.scss'

const icons: Record<TransferKind, IconName> = { allocation: 'points', 'fund-move': 'points', escrow: 'points', 'escrow-return': 'undo', award: 'whistle', grant: 'points', redemption: 'gift', expiry: 'clock',
  reversal: 'undo', 'reversal-cover': 'undo', closing: 'undo', }

/** What it was for; a reversal says what it takes back. */
export const lineTitle = ({ kind, title }: StatementLine) =>
  (kind === 'reversal' && title ? points.corrected(title) : title || transferKindWords[kind])

/** Who stands for it: the people who confirmed, the place that scanned, or the rule. */
export function witness({ confirmedBy, kind, placeName }: StatementLine) {
  if (kind === 'redemption' && placeName) return points.atPlace(placeName)
  return confirmedBy.length > 0 ? points.confirmed(confirmedBy.join('、')) : points.byRule
}

function Line({ line, now, onPress }: { line: StatementLine; now: number; onPress: () => void }) {
  const when = dateOf(line.at) === dateOf(now) ? clockTime(line.at) : dayOf(line.at, now)
  return (
    <ListRow
      icon={icons[line.kind]}
      title={lineTitle(line)}
      note={[line.takenBack ? points.takenBack : line.reason, witness(line), when]}
      isWitnessed
      figure={signed(line.amount)}
      onPress={onPress}
    />
  )
}

/** 今天, 这个月, then a month each. */
function groupOf(at: number, now: number) {
  const [date, today] = [dateOf(at), dateOf(now)]
  if (date === today) return points.today
  if (monthOf(date) === monthOf(today)) return points.thisMonth
  return points.month(Number(date.slice(0, 4)), Number(date.slice(5, 7)), date.slice(0, 4) === today.slice(0, 4))
}

export function Statement({ lines, now, onOpen }: { lines: readonly StatementLine[]; now: number; onOpen: (line: StatementLine) => void }) {
  const groups = [...new Set(lines.map(({ at }) => groupOf(at, now)))]
  return (
    <>
      {groups.map((group) => (
        <Section key={group} title={group}>
          {lines.filter(({ at }) => groupOf(at, now) === group).map((line) => (
            <Line key={line.id} line={line} now={now} onPress={() => onOpen(line)} />
          ))}
        </Section>
      ))}
    </>
  )
}
