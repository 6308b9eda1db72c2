import { useState } from 'react'
import type { OutputOf } from '#types/core/action'
import { confirmSignIn, showSignIn } from '#types/sessions'
import { call } from '@/cloud/call'
import { useWrite } from '@/cloud/use-write'
import { notACode, type ScanOutcome } from '@/components/scan-outcome'
import { tell } from '@/components/toast'
import { wordsFor } from '@/copy/refusals'
import { sessions as words } from '@/copy/sessions'

export interface Asking extends OutputOf<typeof showSignIn> { digits: string }

/** Scan, see which browser asks, let it in. `onIn` is told when it is. */
export function useLetIn(onIn: () => unknown) {
  const [asking, setAsking] = useState<Asking | null>(null)
  const [lastDigits, setLastDigits] = useState('')
  const write = useWrite(confirmSignIn, {
    onDone: () => {
      tell(words.done)
      return onIn()
    },
  })

  /** A code that is taken opens the question instead of an answer over the screen. */
  const check = async (digits: string): Promise<ScanOutcome | null> => {
    setLastDigits(digits)
    const answer = await call(showSignIn, { digits })
    if (answer.ok) {
      write.reset()
      setAsking({ ...answer.data, digits })
      return null
    }
    if (answer.fault.kind === 'unreachable') return 'unsure'
    if (answer.fault.kind === 'fields') return notACode
    const { said, next } = wordsFor(answer.fault.refusal)
    return { tone: 'no', title: said, note: next }
  }
  return {
    asking, write, check,
    askAgain: () => check(lastDigits),
    letIn: () => (asking ? write.send({ digits: asking.digits }) : undefined),
    dismiss: () => setAsking(null),
  }
}
