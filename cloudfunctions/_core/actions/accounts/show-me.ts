import { showMe } from '#types/accounts'
import { handler } from '../../runtime/handler'

/** Who I am here: account, posts and communities by name. */
export const showMeHandler = handler(showMe, async ({ caller: { account, posts }, store, at }) => {
  if (!account) return { account: null, now: at }
  const units = await store.getMany('units', [...posts.map((post) => post.unitId), ...account.enrollments.map((one) => one.communityId)])
  const nameOf = (unitId: string): string => units.get(unitId)?.name ?? ''
  return {
    account: {
      id: account._id,
      displayName: account.displayName,
      riderStatus: account.riderStatus,
      posts: posts.map(({ _id, role, title, unitId }) => ({ id: _id, role, title, unitId, unitName: nameOf(unitId) })),
      enrollments: account.enrollments.map(({ communityId, enrolledAt }) => ({ communityId, enrolledAt, communityName: nameOf(communityId) })),
    },
    now: at,
  }
})
