import { confirmSignIn } from '#types/sessions'
import { SESSION_LIFE_MS } from '#domain/sessions/session'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { DuplicateKey } from '../../store/store'
import { assertFresh, openSignIn } from './open-sign-in'

/** S1.22: the browser that asked, and no other, acts as the caller from now on. A code is confirmed once. */
export const confirmSignInHandler = handler(confirmSignIn, async (args) => {
  const { caller: { identity }, command, at } = args
  const accountId = accountOf(args)._id
  const { _id } = await openSignIn(args, accountId, args.input.digits)
  return command.once(async (tx) => {
    const signIn = await tx.get('signIns', _id)
    if (!signIn || identity === null) throw new Refusal('NOT_FOUND')
    assertFresh(signIn, at)
    const expiresAt = at + SESSION_LIFE_MS
    const session = { _id: signIn.browserId, version: 1, accountId, identity, browser: signIn.browser, createdAt: at, expiresAt, revokedAt: null }
    await tx.set('signIns', { ...signIn, usedBy: accountId })
    await tx.add('sessions', session)
    return { id: session._id, version: session.version, expiresAt }
  }).catch((error: unknown) => {
    // The browser asked for a second code, and the first was confirmed meanwhile.
    if (error instanceof DuplicateKey && error.collection === 'sessions') refuse(confirmSignIn, 'CODE_USED')
    throw error
  })
})
