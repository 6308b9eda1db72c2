import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { caseWords } from '@/copy/grid'
import { dispatchReport, resolveReport, showReport, triageReport } from '#types/reports'

const LOOK_AGAIN_MS = 8_000

/** One report and everything that can be done to it. `onMoved` lets the list beside it follow. */
export function useCase(reportId: string | null, onMoved?: () => unknown) {
  const read = useRead(showReport, reportId === null ? null : { reportId }, { refreshMs: LOOK_AGAIN_MS })
  const { refresh } = read
  const moved = (words: string) => () => {
    tell(words)
    void refresh()
    void onMoved?.()
  }
  const accept = useWrite(triageReport, { onDone: moved(caseWords.taken) })
  const end = useWrite(triageReport, { onDone: moved(caseWords.ended) })
  const dispatch = useWrite(dispatchReport, { onDone: moved(caseWords.sent) })
  const resolve = useWrite(resolveReport, { onDone: moved(caseWords.done) })
  return { ...read, accept, end, dispatch, resolve }
}

export type Case = ReturnType<typeof useCase>
export type CaseData = NonNullable<Case['data']>
