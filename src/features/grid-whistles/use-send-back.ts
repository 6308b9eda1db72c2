import { useState } from 'react'
import type { InputGiven } from '#types/core/action'
import { returnWork } from '#types/whistle-work'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { whistleWords } from '@/copy/grid'
import { wordsFor } from '@/copy/refusals'
import { useHeld } from './use-held'
import type { AnswerView } from './use-live-whistle'

type Return = InputGiven<typeof returnWork>

/** As it will be once the rider is told: work that goes back waits for nobody here. */
const shownBack = (answers: readonly AnswerView[] | null | undefined, back: Return | null) =>
  answers?.map((answer) => (answer.accountId === back?.accountId ? { ...answer, status: 'arrived' as const, canConfirm: false, returnReason: back.reason } : answer))

/** S19.22: work goes back after ten seconds in which it is taken back; what was written stays for a further try until it went. */
export function useSendBack(onDone: () => unknown) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map())
  const [going, setGoing] = useState<Return | null>(null)
  const write = useWrite(returnWork)
  const later = useHeld(async (what: Return): Promise<void> => {
    // One at a time: the one before is not answered yet.
    if (write.isBusy) return later.hold(what)
    const ended = await write.send(what)
    if (ended.state === 'done') {
      tell(whistleWords.returnDone)
      await onDone()
    } else tell(ended.state === 'refused' && ended.refusal ? wordsFor(ended.refusal).said : whistleWords.returnUnsure)
    setGoing((now) => (now === what ? null : now))
  })
  const takeBack = () => {
    later.takeBack()
    setGoing(null)
  }
  return {
    write,
    draftOf: (accountId: string) => drafts.get(accountId) ?? '',
    shown: (answers: readonly AnswerView[] | null | undefined) => shownBack(answers, going),
    send(what: Return, name: string) {
      void later.sendNow()
      setDrafts((before) => new Map([...before, [what.accountId, what.reason]]))
      later.hold(what)
      setGoing(what)
      tell(whistleWords.returnHeld(name), { label: whistleWords.returnUndo, onPress: takeBack })
    },
  }
}

export type SendBack = ReturnType<typeof useSendBack>
