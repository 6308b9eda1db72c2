import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { caseWords } from '@/copy/grid'
import { wordsFor } from '@/copy/refusals'
import { writes } from '@/copy/writes'
import { dispatchReport, resolveReport, showReport, triageReport, undoReportMove } from '#types/reports'

const LOOK_AGAIN_MS = 8_000

/** One report and everything that can be done to it. `onMoved` lets the list beside it follow. */
export function useCase(reportId: string | null, onMoved?: () => unknown) {
  const read = useRead(showReport, reportId === null ? null : { reportId }, { refreshMs: LOOK_AGAIN_MS })
  const { refresh } = read
  const follow = () => {
    void refresh()
    void onMoved?.()
  }
  const undo = useWrite(undoReportMove, { onDone: follow })
  /** S20.13: said in the same line that offered it, since the page may be another by then. */
  const takeBack = async (id: string, version: number) => {
    const ended = await undo.send({ reportId: id, version })
    tell(ended.state === 'done' ? caseWords.undone : ended.state === 'refused' && ended.refusal ? wordsFor(ended.refusal).said : writes.unsure)
  }
  const moved = (words: string) => ({ id, version }: { id: string; version: number }) => {
    tell(words, { label: caseWords.undo, onPress: () => void takeBack(id, version) })
    follow()
  }
  const accept = useWrite(triageReport, { onDone: moved(caseWords.taken) })
  const end = useWrite(triageReport, { onDone: moved(caseWords.ended) })
  const dispatch = useWrite(dispatchReport, { onDone: moved(caseWords.sent) })
  const resolve = useWrite(resolveReport, { onDone: () => { tell(caseWords.done); follow() } })
  return { ...read, accept, end, dispatch, resolve }
}

export type Case = ReturnType<typeof useCase>
export type CaseData = NonNullable<Case['data']>
