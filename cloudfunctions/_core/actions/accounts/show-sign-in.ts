import { showSignIn } from '#types/sessions'
import { accountOf, handler } from '../../runtime/handler'
import { openSignIn } from './open-sign-in'

/** S1.22: which browser asks and since when, before it is let in. */
export const showSignInHandler = handler(showSignIn, async (args) => {
  const { browser, issuedAt, validUntil } = await openSignIn(args, accountOf(args)._id, args.input.digits)
  return { browser, issuedAt, validUntil }
})
