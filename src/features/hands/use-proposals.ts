import { useState } from 'react'
import { usePages } from '@/cloud/use-pages'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { hands as words } from '@/copy/hands'
import { decideProposal, listProposals, withdrawProposal, type ProposalStatus } from '#types/proposals'

/** What under a unit needs two people, and deciding it. */
export function useProposals(unitId: string) {
  const [status, setStatus] = useState<ProposalStatus>('waiting')
  const [openId, setOpenId] = useState<string | null>(null)
  const pages = usePages(listProposals, { unitId, status })
  const opened = pages.rows?.find(({ id }) => id === openId)
  const ended = (said: string) => {
    tell(said)
    setOpenId(null)
    return pages.refresh()
  }
  const decide = useWrite(decideProposal, {
    onDone: ({ status: now }) => ended(now === 'done' ? words.agreed[opened?.kind ?? 'grant'] : words.declined),
  })
  const withdraw = useWrite(withdrawProposal, { onDone: () => ended(words.withdrawn) })
  const open = (id: string | null) => {
    decide.reset()
    withdraw.reset()
    setOpenId(id)
  }
  return { ...pages, status, setStatus, opened, open, decide, withdraw }
}

export type Proposals = ReturnType<typeof useProposals>
