import { Button } from '@/components/button'
import { FootPair } from '@/components/foot'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { caseWords } from '@/copy/grid'
import type { Case, CaseData } from './use-case'

export type CaseSheetKind = 'end' | 'dispatch' | 'resolve'

export interface CaseActsProps {
  item: Case
  data: CaseData
  /** The body this kind of thing goes to. */
  proposed?: { id: string; name: string }
  onSheet: (sheet: CaseSheetKind) => void
}

/** What may be done now, as the server said: one main act, the rest in words under it. */
export function CaseActs({ item: { accept, dispatch }, data: { report, can }, proposed, onSheet }: CaseActsProps) {
  if (can.includes('triage')) {
    return (
      <>
        <WriteAnswer write={accept} />
        <Button isBusy={accept.isBusy} busyWords={common.sending} onPress={() => accept.send({ reportId: report.id, verdict: 'accepted' })}>{caseWords.take}</Button>
        <FootPair><Button look="text" onPress={() => onSheet('end')}>{caseWords.end}</Button></FootPair>
      </>
    )
  }
  if (can.includes('dispatch')) {
    const send = () => (proposed ? dispatch.send({ reportId: report.id, bodyId: proposed.id }) : onSheet('dispatch'))
    return (
      <>
        <WriteAnswer write={dispatch} />
        <Button icon="send" isBusy={dispatch.isBusy} busyWords={common.sending} onPress={send}>
          {proposed ? caseWords.dispatchTo(proposed.name) : caseWords.dispatch}
        </Button>
        <FootPair><Button look="text" isDisabled={dispatch.isBusy} onPress={() => onSheet('dispatch')}>{caseWords.dispatchOther}</Button></FootPair>
      </>
    )
  }
  if (can.includes('resolve')) return <Button icon="camera" onPress={() => onSheet('resolve')}>{caseWords.resolve}</Button>
  return null
}

export const hasActs = ({ can }: CaseData) => can.some((one) => one === 'triage' || one === 'dispatch' || one === 'resolve')
