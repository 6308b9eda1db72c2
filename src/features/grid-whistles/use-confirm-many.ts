import { useEffect, useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { whistleWords } from '@/copy/grid'
import type { OutputOf } from '#types/core/action'
import { confirmWorks } from '#types/whistle-work'
import type { AnswerView, WhistleData } from './use-live-whistle'

/** What became of one work; null: confirmed. */
export type Outcome = OutputOf<typeof confirmWorks>['outcomes'][number]['refusal']

const toggled = (ids: ReadonlySet<string>, id: string) => new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id])

/** Works to be confirmed together: those that were there at first are ticked, whoever hands in meanwhile is not. */
export function useConfirmMany(data: WhistleData | undefined, onDone: () => unknown) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>()
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const [sentIds, setSentIds] = useState<readonly string[]>([])
  const write = useWrite(confirmWorks, {
    onDone: ({ outcomes: done }) => {
      setOutcomes((before) => new Map([...before, ...done.map(({ accountId, refusal }) => [accountId, refusal] as const)]))
      setTicked(new Set())
      tell(whistleWords.manyDone(done.filter(({ refusal }) => refusal === null).length, done.filter(({ refusal }) => refusal !== null).length))
      return onDone()
    },
  })
  const answers = data?.answers ?? []
  useEffect(() => {
    if (data && !ticked) setTicked(new Set((data.answers ?? []).filter(({ canConfirm }) => canConfirm).map(({ accountId }) => accountId)))
  }, [data, ticked])
  /** Also while the others are on their way. */
  const isDone = ({ accountId, status }: AnswerView) => status === 'confirmed' && sentIds.includes(accountId)
  const outcomeOf = (answer: AnswerView): Outcome | undefined => (isDone(answer) ? null : outcomes.get(answer.accountId))
  const isOpen = (answer: AnswerView) => answer.canConfirm && outcomeOf(answer) !== null
  const rows = answers.filter((answer) => answer.canConfirm || outcomeOf(answer) !== undefined)
  const openIds = rows.filter(isOpen).map(({ accountId }) => accountId)
  const chosenIds = openIds.filter((accountId) => ticked?.has(accountId))
  return {
    /** Refused first, since somebody has to do something about it; what is done is last. */
    groups: {
      refused: rows.filter((row) => outcomeOf(row)),
      waiting: rows.filter((row) => outcomeOf(row) === undefined),
      done: rows.filter((row) => outcomeOf(row) === null),
    },
    rows, chosenIds, openIds, outcomeOf, write, isOpen,
    /** How far what was sent is, as the whistle shows it. */
    progress: { done: answers.filter(isDone).length, all: sentIds.length },
    toggle: (accountId: string) => setTicked((before) => toggled(before ?? new Set(), accountId)),
    toggleAll: () => setTicked(new Set(chosenIds.length === openIds.length ? [] : openIds)),
    send: () => {
      setSentIds(chosenIds)
      return write.send({ whistleId: data?.whistle.id ?? '', accountIds: chosenIds })
    },
  }
}
