import { listProposals } from '#types/proposals'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { proposalViews } from './proposal-views'

/** S22.24: what a unit's people propose and decided. Who waits longest is first; of what is over, the latest. */
export const listProposalsHandler = handler(listProposals, async (args) => {
  const { input: { unitId, status, ...asked }, store, keys } = args
  const { rows, next } = await page(store, {
    name: 'proposals', where: { within: unitId, status }, sortKey: 'proposedAt', direction: status === 'waiting' ? 'asc' : 'desc', ...asked,
    boundTo: `listProposals|${unitId} ${status}|${accountOf(args)._id}`, sign: keys.sign,
  })
  return { rows: await proposalViews(args, rows), next }
})
