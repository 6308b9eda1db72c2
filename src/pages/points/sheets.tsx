import type { StatementLine } from '#types/points'
import { AppealSheet } from '@/features/appeals/appeal-sheet'
import { HowItAdds } from '@/features/points/how-it-adds'
import { Receipt } from '@/features/points/receipt'
import type { Checked } from '@/features/points/use-check'
import { go, routes } from '@/routes'

/** What lies over the page: how it was checked, one line's receipt, or an appeal about a line or about all of it. */
export type Opened = { what: 'how' } | { what: 'line'; line: StatementLine } | { what: 'appeal'; line: StatementLine | null }

export interface PointsSheetsProps { opened: Opened; checked?: Checked; now: number; onOpen: (opened: Opened) => void; onClose: () => void }

export function PointsSheets({ opened, checked, now, onOpen, onClose }: PointsSheetsProps) {
  if (opened.what === 'appeal') return <AppealSheet line={opened.line} onClose={onClose} />
  if (opened.what === 'line') {
    const { line } = opened
    const misfit = checked?.check.misfit
    return <Receipt line={line} why={misfit?.line.id === line.id ? misfit.why : null} now={now} onAppeal={() => onOpen({ what: 'appeal', line })} onClose={onClose} />
  }
  return checked ? (
    <HowItAdds
      checked={checked}
      onLine={(line) => onOpen({ what: 'line', line })}
      onSeals={() => go(routes.seals)}
      onAppeal={() => onOpen({ what: 'appeal', line: null })}
      onClose={onClose}
    />
  ) : null
}
