import { showPostWork } from '#types/posts'
import { handler } from '../../runtime/handler'
import { openWork } from '../units/open-work'

/** S1.15: what is open where the caller holds this post. None of it is anybody's own, so whoever joins the post has all of it. */
export const showPostWorkHandler = handler(showPostWork, async ({ subject: { unitId }, store }) => {
  const unit = await store.get('units', unitId)
  const [work, toConfirm, openAppeals, waitingProposals] = await Promise.all([
    openWork(store, { _id: unitId, kind: unit?.kind ?? 'community' }),
    store.count('answers', { within: unitId, status: 'submitted' }),
    store.count('appeals', { within: unitId, status: 'open' }),
    store.count('proposals', { within: unitId, status: 'waiting' }),
  ])
  return { ...work, toConfirm, openAppeals, waitingProposals }
})
