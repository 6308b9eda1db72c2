import { declareRider } from '#types/accounts'
import { handler } from '../../runtime/handler'
import { openAccount } from './open-account'

/** What others see of someone who gave no name. */
const NAMELESS = '小哥'

/** S17.1: visitor → self-declared rider in one tap. Saying it again changes nothing but a name that was missing. */
export const declareRiderHandler = handler(declareRider, async (args) =>
  args.command.once(async (tx) => {
    const account = await openAccount(tx, args, args.input.displayName ?? NAMELESS)
    const riderStatus = account.riderStatus ?? 'declared'
    const displayName = account.displayName === NAMELESS ? (args.input.displayName ?? NAMELESS) : account.displayName
    const declared = { ...account, riderStatus, displayName, version: account.version + 1 }
    await tx.set('accounts', declared)
    return { id: declared._id, version: declared.version, riderStatus }
  }),
)
