import { useState } from 'react'
import { usePages } from '@/cloud/use-pages'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { rechecks as words } from '@/copy/rechecks'
import { listRechecks, recheckWork, type RecheckStatus } from '#types/points-rechecks'

/** A payment that was found wrong: what it was for, what was seen, and what follows once it is proposed to be taken back. */
export interface WrongPayment { transferId: string; what: string; because: string; onDone: () => unknown }
export type OnTakeBack = (wrong: WrongPayment) => void

/** Awards that were drawn under a unit: which are looked at, and the second look itself. */
export function useRechecks(unitId: string) {
  const [status, setStatus] = useState<RecheckStatus>('due')
  const [openId, setOpenId] = useState<string | null>(null)
  const pages = usePages(listRechecks, { unitId, status })
  const write = useWrite(recheckWork, {
    onDone: ({ outcome }) => {
      tell(outcome === 'right' ? words.doneRight : words.doneWrong)
      // What was wrong stays open where it now stands: a correction may follow at once.
      if (outcome === 'wrong') setStatus('done')
      else setOpenId(null)
      return pages.refresh()
    },
  })
  const open = (id: string | null) => {
    write.reset()
    setOpenId(id)
  }
  return { ...pages, status, setStatus, opened: pages.rows?.find(({ id }) => id === openId), open, write }
}

export type Rechecks = ReturnType<typeof useRechecks>
