import type { AppealLine, AppealStep } from '#types/points-appeals'
import type { Appeal } from '../../store/records/appeals'
import type { Store } from '../../store/store'
import { stepIds } from './move-appeal'
import { statementLines } from './statement-lines'

/** S22.43: what both sides read of an appeal: the one line it is about, without balance and number, and its moves. */
interface AppealFacts { id: string; version: number; status: Appeal['status']; filedAt: number; line: AppealLine | null; timeline: AppealStep[] }

/** A query a collection, whatever the number of appeals. */
export async function appealFacts(store: Store, appeals: readonly Appeal[]): Promise<AppealFacts[]> {
  const [lines, steps] = await Promise.all([linesOf(store, appeals), store.getMany('appealActivities', appeals.flatMap(stepIds))])
  return appeals.map((appeal) => ({
    id: appeal._id, version: appeal.version, status: appeal.status, filedAt: appeal.filedAt,
    line: lines.get(appeal.postingId ?? '') ?? null,
    timeline: stepIds(appeal).flatMap((id) => {
      const step = steps.get(id)
      return step ? [{ id, kind: step.kind, at: step.at, by: step.byTitle, words: step.words }] : []
    }),
  }))
}

/** Who did and confirmed what each appeal is about, by its id. */
export async function handsOn(store: Store, appeals: readonly Appeal[]): Promise<Map<string, readonly string[]>> {
  const postings = await store.getMany('postings', appeals.flatMap(({ postingId }) => postingId ?? []))
  const transfers = await store.getMany('transfers', [...postings.values()].map(({ transfer }) => transfer))
  return new Map(appeals.map(({ _id, postingId }) => [_id, transfers.get(postings.get(postingId ?? '')?.transfer ?? '')?.by ?? []]))
}

async function linesOf(store: Store, appeals: readonly Appeal[]): Promise<Map<string, AppealLine>> {
  const postings = await store.getMany('postings', appeals.flatMap(({ postingId }) => postingId ?? []))
  const lines = await statementLines(store, [...postings.values()])
  return new Map(lines.map(({ id, kind, amount, at, ruleVersion, title, placeName, confirmedBy }) => [id, { kind, amount, at, ruleVersion, title, placeName, confirmedBy }]))
}
