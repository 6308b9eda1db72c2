import type { CaseSheetKind } from './case-acts'
import { DispatchSheet } from './dispatch-sheet'
import { EndSheet } from './end-sheet'
import { ResolveSheet } from './resolve-sheet'
import type { Case } from './use-case'

export interface CaseSheetsProps {
  item: Case
  reportId: string
  sheet: CaseSheetKind | null
  bodies: readonly { id: string; name: string }[]
  proposedId?: string
  onClose: () => void
}

/** Whichever question is open. */
export function CaseSheets({ item, reportId, sheet, bodies, proposedId, onClose }: CaseSheetsProps) {
  if (sheet === 'end') return <EndSheet reportId={reportId} write={item.end} onClose={onClose} />
  if (sheet === 'dispatch') return <DispatchSheet reportId={reportId} bodies={bodies} proposedId={proposedId} write={item.dispatch} onClose={onClose} />
  if (sheet === 'resolve') return <ResolveSheet reportId={reportId} write={item.resolve} onClose={onClose} />
  return null
}
