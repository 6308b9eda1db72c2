import type { OutputOf } from '#types/core/action'
import { takeDuty } from '#types/duty'
import { DUTY_MS, dutyId, mayGiveDuty } from '#domain/accounts/duty'
import { handler, refuse, type Args } from '../../runtime/handler'
import type { Post } from '../../store/records/accounts'
import { DuplicateKey, type Store } from '../../store/store'
import { consumeCode, type ConsumedCode } from '../stations/consume-code'
import { bindPhone } from './bind-phone'
import { openAccount } from './open-account'
import { provePhone, type ProvenPhone } from './prove-phone'

/**
 * S1.16: a post beside the one the code was shown for, which runs out by itself. Whoever was on duty there is not any more. A code for
 * something else is no more than a wrong one.
 */
export const takeDutyHandler = handler(takeDuty, async (args) => {
  const { input, caller, store, keys, at } = args
  const consumed = await consumeCode({ store, keys, at, scannerId: caller.identity ?? '', digits: input.digits })
  if (consumed.code.accountId === caller.account?._id) refuse(takeDuty, 'OWN_CODE')
  const proven = input.phone ? await provePhone(args, input.phone) : null
  try {
    return await take(args, consumed, proven)
  } catch (error) {
    // His account was opened, or his number bound, since this transaction's snapshot.
    if (error instanceof DuplicateKey) return take(args, consumed, proven)
    throw error
  }
})

async function take(args: Args<typeof takeDuty>, { code, use }: ConsumedCode, proven: ProvenPhone | null): Promise<OutputOf<typeof takeDuty>> {
  const { input: { displayName }, command, store, at } = args
  const postId = code.postId ?? ''
  const unitName = await unitNameOf(store, postId)
  return command.once(async (tx) => {
    const opened = await openAccount(tx, args, displayName)
    const account = proven ? await bindPhone(tx, opened, proven, args) : opened
    if (account.phoneId === null) refuse(takeDuty, 'PHONE_NEEDED')
    const post = postId === '' ? null : await tx.get('posts', postId)
    const before = post && (await tx.get('posts', dutyId(postId)))
    if (!post || !mayGiveDuty(code.accountId, post, before, at)) return refuse(takeDuty, 'CODE_WRONG')
    if (post.holderId === account._id) refuse(takeDuty, 'ALREADY_YOURS')
    await use(tx, account._id)
    await tx.set('accounts', { ...account, displayName, version: account.version + 1 })
    const duty = dutyOf(post, before, account._id, at)
    await tx.set('posts', duty)
    return { id: duty._id, version: duty.version, unitId: post.unitId, unitName, until: at + DUTY_MS }
  })
}

/** For the answer; of a code that is for no post there is none. */
async function unitNameOf(store: Store, postId: string): Promise<string> {
  const post = postId === '' ? null : await store.get('posts', postId)
  return (post && (await store.get('units', post.unitId)))?.name ?? ''
}

/** As the post it stands beside, in who may do what and where. */
function dutyOf({ _id: postId, role, title, unitId, within }: Post, before: Post | null, holderId: string, at: number): Post {
  return {
    _id: dutyId(postId), version: (before?.version ?? 0) + 1, role, title, unitId, within, holderId,
    createdAt: before?.createdAt ?? at, heldSince: at, wasHeld: true, invitation: null, duty: { postId, until: at + DUTY_MS },
  }
}
