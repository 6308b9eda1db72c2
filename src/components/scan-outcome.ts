import type { WriteState } from '@/cloud/use-write'
import { scan } from '@/copy/scan'
import { wordsFor } from '@/copy/refusals'
import type { AnyAction, OutputOf } from '#types/core/action'

/** What a scan ended in. unsure: nobody knows yet whether it was taken; the same scan must be asked again. */
export type ScanOutcome = { tone: 'yes' | 'no'; title: string; note?: string } | 'unsure'

export const notACode: ScanOutcome = { tone: 'no', title: scan.notCode, note: scan.notCodeNote }

/** A write's end in the words of a scan; `say` has those for a scan that was taken. */
export function outcomeOf<A extends AnyAction>(ended: WriteState<A>, say: (data: OutputOf<A>) => { title: string; note?: string }): ScanOutcome {
  if (ended.state === 'done') return { tone: 'yes', ...say(ended.data) }
  if (ended.state !== 'refused') return 'unsure'
  if (!ended.refusal) return notACode
  const { said, next } = wordsFor(ended.refusal)
  return { tone: 'no', title: said, note: next }
}
