import { issueCode } from '#types/stations'
import { CODE_VALID_MS, digitsFrom, isLive } from '#domain/codes/code'
import { isWaiting } from '#domain/points/redemption'
import { accountOf, refuse, secretHandler, type Args } from '../../runtime/handler'
import { DuplicateKey } from '../../store/store'

/** With 10^8 codes and some thousand live ones, a second draw is rare and a fifth does not happen. */
const MOST_DRAWS = 5

interface Issued { id: string; draw: number; issuedAt: number; validUntil: number }

/**
 * S13.1, S13.2: 8 digits for 5 minutes and one scan. They are worked out from the command, so the store holds only
 * their keyed hash; digits that are still live for somebody else are passed over.
 */
export const issueCodeHandler = secretHandler(issueCode, async (args): Promise<Issued> => {
  if (args.input.purpose === 'redemption') await assertOwnWaiting(args, args.input.redemptionId)
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const issued = await issue(args, draw).catch((error: unknown) => {
      if (error instanceof DuplicateKey && error.collection === 'codes') return null
      throw error
    })
    if (issued) return issued
  }
  return refuse(issueCode, 'BUSY')
}, ({ id, draw, issuedAt, validUntil }, args) => ({ id, digits: digitsOf(args, draw), issuedAt, validUntil }))

const digitsOf = ({ keys, command }: Pick<Args<typeof issueCode>, 'keys' | 'command'>, draw: number): string =>
  digitsFrom(keys.derive('code', `${command.key}:${draw}`))

async function assertOwnWaiting({ store, caller, at }: Args<typeof issueCode>, redemptionId: string): Promise<void> {
  const redemption = await store.get('redemptions', redemptionId)
  if (redemption?.accountId !== accountOf({ caller })._id) refuse(issueCode, 'NOT_FOUND')
  if (!isWaiting(redemption, at)) refuse(issueCode, 'REDEMPTION_NOT_HELD')
}

function issue(args: Args<typeof issueCode>, draw: number): Promise<Issued> {
  const { input, caller, command, keys, at } = args
  const code = {
    _id: keys.hash('code', digitsOf(args, draw)), accountId: accountOf({ caller })._id, purpose: input.purpose,
    redemptionId: input.purpose === 'redemption' ? input.redemptionId : null, issuedAt: at, validUntil: at + CODE_VALID_MS,
  }
  return command.once(async (tx) => {
    const known = await tx.get('codes', code._id)
    if (known && isLive(known, at)) throw new DuplicateKey('codes', code._id)
    if (known) await tx.set('codes', code)
    else await tx.add('codes', code)
    return { id: code._id, draw, issuedAt: code.issuedAt, validUntil: code.validUntil }
  })
}
