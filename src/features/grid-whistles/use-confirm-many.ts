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
  const write = useWrite(confirmWorks, {
    onDone: ({ outcomes: done }) => {
      setOutcomes((before) => new Map([...before, ...done.map(({ accountId, refusal }) => [accountId, refusal] as const)]))
      setTicked(new Set())
      tell(whistleWords.manyDone(done.filter(({ refusal }) => refusal === null).length, done.filter(({ refusal }) => refusal !== null).length))
      return onDone()
    },
  })
  useEffect(() => {
    if (data && !ticked) setTicked(new Set((data.answers ?? []).filter(({ canConfirm }) => canConfirm).map(({ accountId }) => accountId)))
  }, [data, ticked])
  const isOpen = ({ accountId, canConfirm }: AnswerView) => canConfirm && outcomes.get(accountId) !== null
  const rows = (data?.answers ?? []).filter(({ accountId, canConfirm }) => canConfirm || outcomes.has(accountId))
  const chosenIds = rows.filter((row) => isOpen(row) && ticked?.has(row.accountId)).map(({ accountId }) => accountId)
  return {
    rows, chosenIds, outcomes, write, isOpen,
    toggle: (accountId: string) => setTicked((before) => toggled(before ?? new Set(), accountId)),
    send: () => write.send({ whistleId: data?.whistle.id ?? '', accountIds: chosenIds }),
  }
}
