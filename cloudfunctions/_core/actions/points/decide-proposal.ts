import { decideProposal } from '#types/proposals'
import { decideFault, moveProposal } from '#domain/points/proposal'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import type { Tx } from '../../store/store'
import { pointsRuleAt } from '../points-rule-at'
import { postGrant } from './grant'
import { settingsWithPoints } from './points-on'
import { takeBack } from './take-back'

/** S22.24: a second person agrees, and the points move in the same transaction; or he declines and says why. */
export const decideProposalHandler = handler(decideProposal, async (args) => {
  const { input, store, command, ids, at } = args
  const decider = accountOf(args)._id
  await settingsWithPoints(store)
  const rule = await pointsRuleAt(store, at)
  return command.once(async (tx) => {
    const proposal = await tx.get('proposals', input.proposalId)
    if (!proposal) throw new Refusal('NOT_FOUND')
    const fault = decideFault(proposal, decider, await stoodFor(tx, proposal.transferId))
    if (fault) refuse(decideProposal, fault)
    const decided = moveProposal(proposal, input.isAgreed ? 'done' : 'declined', { by: decider, at, reason: input.reason ?? null })
    await tx.set('proposals', decided)
    if (decided.status === 'done') {
      const moving = { proposal: decided, rule, at, by: [decided.proposedBy, decider] }
      await (decided.transferId === null ? postGrant(tx, ids, moving) : takeBack(tx, ids, { ...moving, transferId: decided.transferId }))
    }
    return { id: decided._id, version: decided.version, status: decided.status }
  })
})

/** Who scanned, confirmed or granted what is taken back. */
const stoodFor = async (tx: Tx, transferId: string | null): Promise<readonly string[]> =>
  transferId === null ? [] : ((await tx.get('transfers', transferId))?.by ?? [])
