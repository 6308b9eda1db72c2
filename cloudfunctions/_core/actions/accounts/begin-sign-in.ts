import { beginSignIn } from '#types/sessions'
import { CODE_VALID_MS, digitsFrom, isLive } from '#domain/codes/code'
import { refuse, secretHandler, type Args } from '../../runtime/handler'
import { DuplicateKey } from '../../store/store'

/** With 10^8 codes a second draw is rare and a fifth does not happen. */
const MOST_DRAWS = 5
/** Live at once in a county: whoever asks for more is not one of its desks, and fills the codes that somebody may mistype. */
const MOST_LIVE = 200

interface Begun { id: string; draw: number; issuedAt: number; validUntil: number }

/** S1.22: a code for a browser that nobody is signed in on. The digits are worked out from the command; only their hash is stored. */
export const beginSignInHandler = secretHandler(beginSignIn, async (args): Promise<Begun> => {
  const { caller: { browserId, openid }, store, at } = args
  // A phone has its own identity, and a secret that was a session once opens no other.
  if (openid !== null || browserId === null || (await store.get('sessions', browserId))) return refuse(beginSignIn, 'NOT_ALLOWED')
  if (await store.count('signIns', { validUntil: store.compare.gt(at) }) >= MOST_LIVE) return refuse(beginSignIn, 'TOO_MANY', at + CODE_VALID_MS)
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const begun = await begin(args, browserId, draw).catch((error: unknown) => {
      if (error instanceof DuplicateKey && error.collection === 'signIns') return null
      throw error
    })
    if (begun) return begun
  }
  return refuse(beginSignIn, 'BUSY')
}, ({ id, draw, issuedAt, validUntil }, args) => ({ id, digits: digitsOf(args, draw), issuedAt, validUntil }))

const digitsOf = ({ keys, command }: Pick<Args<typeof beginSignIn>, 'keys' | 'command'>, draw: number): string =>
  digitsFrom(keys.derive('sign-in', `${command.key}:${draw}`))

function begin(args: Args<typeof beginSignIn>, browserId: string, draw: number): Promise<Begun> {
  const { input: { browser }, command, keys, at } = args
  const _id = keys.hash('sign-in', digitsOf(args, draw))
  const signIn = { _id, browserId, browser, issuedAt: at, validUntil: at + CODE_VALID_MS, usedBy: null }
  return command.once(async (tx) => {
    const known = await tx.get('signIns', _id)
    if (known && isLive(known, at)) throw new DuplicateKey('signIns', _id)
    if (known) await tx.set('signIns', signIn)
    else await tx.add('signIns', signIn)
    return { id: _id, draw, issuedAt: signIn.issuedAt, validUntil: signIn.validUntil }
  })
}
