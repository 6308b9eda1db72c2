import { showMe } from '#types/accounts'
import { ageOf } from '#domain/accounts/age'
import { maskedPhone } from '#domain/accounts/phone'
import { handler } from '../../runtime/handler'
import { phoneOf } from './bind-phone'

/** Who I am here: account, number (masked), posts and communities by name. */
export const showMeHandler = handler(showMe, async (args) => {
  const { caller: { account, posts }, store, at } = args
  if (!account) return { account: null, now: at }
  const [units, phone] = await Promise.all([
    store.getMany('units', [...posts.map((post) => post.unitId), ...account.enrollments.map((one) => one.communityId)]),
    phoneOf(args, account),
  ])
  const nameOf = (unitId: string): string => units.get(unitId)?.name ?? ''
  return {
    account: {
      id: account._id,
      displayName: account.displayName,
      riderStatus: account.riderStatus,
      age: ageOf(account),
      phone: phone && maskedPhone(phone),
      freeHours: account.freeHours,
      posts: posts.map(({ _id, role, title, unitId, duty }) => ({ id: _id, role, title, unitId, unitName: nameOf(unitId), dutyUntil: duty?.until ?? null })),
      enrollments: account.enrollments.map(({ communityId, enrolledAt }) => ({ communityId, enrolledAt, communityName: nameOf(communityId) })),
    },
    now: at,
  }
})
