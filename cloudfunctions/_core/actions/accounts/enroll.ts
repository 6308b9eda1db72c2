import { enroll } from '#types/accounts'
import { isInForce } from '#domain/accounts/consents'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { consentId } from './move-consent'

/** S17.3: a rider joins one or more communities; joining again changes nothing. S1.20: not before he agreed to what joining means. */
export const enrollHandler = handler(enroll, async ({ input, caller, store, command, at }) => {
  const community = await store.get('units', input.communityId)
  if (!community?.isOpen) throw new Refusal('NOT_FOUND')
  if (community.kind !== 'community') refuse(enroll, 'NOT_A_COMMUNITY')
  return command.once(async (tx) => {
    const account = await tx.get('accounts', accountOf({ caller })._id)
    if (!account) throw new Refusal('SIGN_IN')
    if (!isInForce(await tx.get('consents', consentId(account._id, 'participation')))) refuse(enroll, 'CONSENT_NEEDED')
    const others = account.enrollments.filter((one) => one.communityId !== community._id)
    const mine = account.enrollments.find((one) => one.communityId === community._id) ?? { communityId: community._id, enrolledAt: at, turn: null }
    const version = account.version + 1
    await tx.set('accounts', { ...account, enrollments: [...others, mine], version })
    return { id: account._id, version }
  })
})
