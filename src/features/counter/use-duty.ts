import { useCallback, useState } from 'react'
import { endDuty, issueDutyCode, takeDuty } from '#types/duty'
import type { PhoneProof } from '#types/phones'
import { useMe } from '@/cloud/session'
import { useWrite } from '@/cloud/use-write'
import { outcomeOf, type ScanOutcome } from '@/components/scan-outcome'

/** S1.16: a code for the colleague who comes; asked for while it is shown. */
export function useDutyCode(postId: string, onCode: (code: { digits: string; issuedAt: number; validUntil: number }) => void) {
  const write = useWrite(issueDutyCode, { onDone: onCode })
  const { send } = write
  const renew = useCallback(() => send({ postId }), [send, postId])
  return { write, renew }
}

/** S1.17: his own, or the colleague's. */
export const useEndDuty = (onDone: () => unknown) => useWrite(endDuty, { onDone })

/** S1.16: takes the duty behind a code; who has no name or number here yet gives both with it. */
export function useTakeDuty() {
  const { me, refresh } = useMe()
  const [digits, setDigits] = useState('')
  const [typedName, setName] = useState<string>()
  const name = typedName ?? me?.displayName ?? ''
  const write = useWrite(takeDuty, { onDone: refresh })
  const send = (code: string, phone?: PhoneProof) => write.send({ digits: code, displayName: name, ...(phone && { phone }) })
  // What was taken is shown by the page itself.
  const outcome = (ended: Awaited<ReturnType<typeof send>>): ScanOutcome | null => (ended.state === 'done' ? null : outcomeOf(ended, () => ({ title: '' })))
  const scanning = { check: async (code: string) => outcome(await send(code)), askAgain: async () => outcome(await write.retry()) }
  return { isKnown: me?.phone != null, digits, setDigits, name, setName, write, send, scanning, done: write.data }
}
