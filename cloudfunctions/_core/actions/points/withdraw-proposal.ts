import { withdrawProposal } from '#types/proposals'
import { moveProposal, withdrawFault } from '#domain/points/proposal'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'

/** S22.24: whoever proposed it thinks better of it before anybody decided. */
export const withdrawProposalHandler = handler(withdrawProposal, async (args) => {
  const { input, command, at } = args
  return command.once(async (tx) => {
    const proposal = await tx.get('proposals', input.proposalId)
    if (!proposal) throw new Refusal('NOT_FOUND')
    const fault = withdrawFault(proposal)
    if (fault) refuse(withdrawProposal, fault)
    const withdrawn = moveProposal(proposal, 'withdrawn', { by: accountOf(args)._id, at })
    await tx.set('proposals', withdrawn)
    return { id: withdrawn._id, version: withdrawn.version, status: withdrawn.status }
  })
})
