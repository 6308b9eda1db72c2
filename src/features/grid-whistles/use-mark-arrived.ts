import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { whistleWords } from '@/copy/grid'
import type { ListFault } from '#types/whistle-arrivals'
import { markArrived } from '#types/whistle-arrivals'
import { useHeld } from './use-held'
import type { AnswerView, WhistleData } from './use-live-whistle'

/** Who is to come, ticked off by who sees them: nobody is ticked to begin with, and it leaves after ten seconds. */
export function useMarkArrived(data: WhistleData | undefined, onDone: () => unknown) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, ListFault | null>>(new Map())
  const write = useWrite(markArrived, {
    onDone: ({ outcomes: done }) => {
      setOutcomes((before) => new Map([...before, ...done.map(({ accountId, refusal }) => [accountId, refusal] as const)]))
      setTicked([])
      tell(whistleWords.listDone(done.filter(({ refusal }) => refusal === null).length, done.filter(({ refusal }) => refusal !== null).length))
      return onDone()
    },
  })
  const { held, hold, takeBack, sendNow } = useHeld((accountIds: string[]) => write.send({ whistleId: data?.whistle.id ?? '', accountIds }))
  const rows = (data?.answers ?? []).filter(({ accountId, canMarkArrived }) => canMarkArrived || outcomes.has(accountId))
  const isOpen = ({ accountId, canMarkArrived }: AnswerView) => held === null && !write.isBusy && canMarkArrived && outcomes.get(accountId) !== null
  const chosenIds = rows.filter(({ accountId, canMarkArrived }) => canMarkArrived && ticked.includes(accountId)).map(({ accountId }) => accountId)
  return {
    rows, chosenIds, outcomes, write, isOpen, held, takeBack, sendNow,
    hasLeft: rows.some(({ accountId, canMarkArrived }) => canMarkArrived && outcomes.get(accountId) !== null),
    toggle: (accountId: string) => setTicked((before) => (before.includes(accountId) ? before.filter((one) => one !== accountId) : [...before, accountId])),
    hold: () => hold(chosenIds),
  }
}
