import { CODE_VALID_MS, digitsFrom, isLive } from '#domain/codes/code'
import { accountOf } from '../../runtime/handler'
import type { Caller } from '../../runtime/caller'
import type { Command } from '../../runtime/command'
import type { Keys } from '../../runtime/keys'
import { Refusal } from '../../runtime/refusal'
import type { Code } from '../../store/records/codes'
import { DuplicateKey } from '../../store/store'

/** With 10^8 codes and some thousand live ones, a second draw is rare and a fifth does not happen. */
const MOST_DRAWS = 5

/** What is stored of an answer: not its digits. */
export interface Issued { id: string; draw: number; issuedAt: number; validUntil: number }

interface Drawing { caller: Caller; command: Command; keys: Keys; at: number }

/**
 * S13.1, S13.2: 8 digits for 5 minutes and one scan. They are worked out from the command, so the store holds only
 * their keyed hash; digits that are still live for somebody else are passed over.
 */
export async function drawCode(args: Drawing, what: Pick<Code, 'purpose' | 'redemptionId' | 'postId'>): Promise<Issued> {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const issued = await issue(args, draw, what).catch((error: unknown) => {
      if (error instanceof DuplicateKey && error.collection === 'codes') return null
      throw error
    })
    if (issued) return issued
  }
  throw new Refusal('BUSY')
}

/** The answer with its digits. */
export const shownCode = ({ id, draw, issuedAt, validUntil }: Issued, args: Pick<Drawing, 'command' | 'keys'>) =>
  ({ id, digits: digitsOf(args, draw), issuedAt, validUntil })

const digitsOf = ({ keys, command }: Pick<Drawing, 'command' | 'keys'>, draw: number): string => digitsFrom(keys.derive('code', `${command.key}:${draw}`))

function issue(args: Drawing, draw: number, what: Pick<Code, 'purpose' | 'redemptionId' | 'postId'>): Promise<Issued> {
  const { caller, command, keys, at } = args
  const code: Code = { _id: keys.hash('code', digitsOf(args, draw)), accountId: accountOf({ caller })._id, ...what, issuedAt: at, validUntil: at + CODE_VALID_MS }
  return command.once(async (tx) => {
    const known = await tx.get('codes', code._id)
    if (known && isLive(known, at)) throw new DuplicateKey('codes', code._id)
    if (known) await tx.set('codes', code)
    else await tx.add('codes', code)
    return { id: code._id, draw, issuedAt: code.issuedAt, validUntil: code.validUntil }
  })
}
