import { listMembers } from '#types/members'
import { maskedName } from '#domain/stations/masked-name'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { page } from '../../store/page'

/** S17.11: who joined a community, for its staff and the officials above it. */
export const listMembersHandler = handler(listMembers, async (args) => {
  const { input: { communityId, ...asked }, subject: unit, store, keys } = args
  if (unit.kind !== 'community') refuse(listMembers, 'NOT_A_COMMUNITY')
  const { rows, next } = await page(store, {
    name: 'accounts', where: { 'enrollments.communityId': communityId }, sortKey: 'createdAt', direction: 'desc', ...asked,
    boundTo: `listMembers|${communityId}|${accountOf(args)._id}`, sign: keys.sign,
  })
  const helped = await Promise.all(rows.map(({ _id: accountId }) => store.count('answers', { accountId, status: 'confirmed', within: communityId })))
  return {
    rows: rows.map(({ displayName, riderStatus, enrollments, createdAt }, at) => ({
      name: maskedName(displayName), isVerified: riderStatus === 'verified', helped: helped[at] ?? 0,
      joinedAt: enrollments.find((one) => one.communityId === communityId)?.enrolledAt ?? createdAt,
    })),
    next,
  }
})
