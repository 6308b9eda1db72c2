import { unenroll } from '#types/accounts'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { askedWhistles, assertNotSettling } from './assert-not-settling'

/** S17.3: a rider leaves a community at will and without a reason; what he has promised there stays open. S19.31: not while it is settled whether he goes. */
export const unenrollHandler = handler(unenroll, async ({ input, caller, store, command, now }) => {
  const asked = await askedWhistles(store, accountOf({ caller })._id, input.communityId)
  return command.once(async (tx) => {
    await assertNotSettling(tx, asked, now())
    const account = await tx.get('accounts', accountOf({ caller })._id)
    if (!account) throw new Refusal('SIGN_IN')
    const left = account.enrollments.filter((one) => one.communityId !== input.communityId)
    if (left.length === account.enrollments.length) refuse(unenroll, 'NOT_ENROLLED')
    const version = account.version + 1
    await tx.set('accounts', { ...account, enrollments: left, version })
    return { id: account._id, version }
  })
})
