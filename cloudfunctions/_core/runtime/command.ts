import type { CommonRefusal } from '#types/core/wire'
import { CommitUnknown, DuplicateKey, type Store, type Tx } from '../store/store'
import { sha256Hex } from './keys'
import { Refusal } from './refusal'
import { assertStanding, type Standing } from './standing'

/** Nothing was done, or the fault may pass: not stored, so that a retry is tried anew. */
const NOT_STORED = new Set<string>(['SIGN_IN', 'NOT_ALLOWED', 'UNDER_18', 'NOT_FOUND', 'BUSY', 'TOO_MANY', 'INTERNAL', 'COMMAND_REUSED', 'UNKNOWN_ACTION'] satisfies CommonRefusal[])

interface CommandFacts {
  readonly key: string
  readonly action: string
  readonly input: unknown
  readonly at: number
  readonly of?: Standing | undefined
  /** Keyed: an input may hold a number or digits that few guesses would find. */
  readonly hash: (body: string) => string
}

type Recorded = { reply: unknown } | { refusal: string }

/**
 * One write, however often it is sent. The record `<who>:<commandId>` is added last in the business transaction, so a
 * reply exists exactly when the work does; a second transaction with the same id meets the duplicate key and answers
 * what the first one stored.
 */
export class Command {
  constructor(
    private readonly store: Store,
    private readonly facts: CommandFacts,
  ) {}

  /** The record's id: also the seed of anything derived from this command. */
  get key(): string {
    return this.facts.key
  }

  /** One of several writes that this command stands for, with a transaction and a record of its own: a retry goes on where it stopped. */
  part(subject: string): Command {
    return new Command(this.store, { ...this.facts, key: `${this.key}:${subject}` })
  }

  /** The same command of somebody on the staff, who must hold these posts when it takes effect. */
  inPosts(postIds: readonly string[]): Command {
    const { of } = this.facts
    return of ? new Command(this.store, { ...this.facts, of: { ...of, postIds } }) : this
  }

  /** What was answered before, if anything was: the same reply, the same refusal, or COMMAND_REUSED for another body. */
  async recorded(): Promise<{ reply: unknown } | null> {
    const record = await this.store.get('commands', this.key)
    if (!record) return null
    if (!this.isSameBody(record.bodyHash) || record.action !== this.facts.action) throw new Refusal('COMMAND_REUSED')
    const recorded = JSON.parse(record.reply) as Recorded
    if ('refusal' in recorded) throw new Refusal(recorded.refusal)
    return recorded
  }

  /**
   * The business transaction. Throws what `work` throws; DuplicateKey of a business record is the caller's to decide
   * on (a further attempt is a new transaction). `work` may run again and has no side effects but through `tx`.
   * Refuses what `assertStanding` does: the account, the session or a post ended since the call began.
   */
  async once<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    try {
      return await this.store.transact(async (tx) => {
        if (this.facts.of) await assertStanding(tx, this.facts.of)
        const reply = await work(tx)
        await tx.add('commands', this.record({ reply }))
        return reply
      })
    } catch (error) {
      const isTaken = error instanceof DuplicateKey && error.collection === 'commands'
      if (!isTaken && !(error instanceof CommitUnknown)) throw error
      const recorded = await this.recorded()
      if (recorded) return recorded.reply as R
      // The commit's answer was lost and nothing was written: the same id may be sent again.
      throw new Refusal('BUSY')
    }
  }

  /** Keeps a business refusal under the id, so that a retry never flips; if a reply exists by now, that one holds. */
  async keepRefusal(refusal: Refusal): Promise<{ reply: unknown } | null> {
    if (NOT_STORED.has(refusal.code)) return null
    const isKept = await this.store.add('commands', this.record({ refusal: refusal.code }))
    return isKept ? null : this.recorded()
  }

  private record(recorded: Recorded) {
    return { _id: this.key, action: this.facts.action, bodyHash: this.bodyHash, reply: JSON.stringify(recorded), at: this.facts.at }
  }

  private get body(): string {
    return JSON.stringify(this.facts.input)
  }

  private get bodyHash(): string {
    return this.facts.hash(this.body)
  }

  /** Records of before hashes were keyed are still asked for. */
  private isSameBody(bodyHash: string): boolean {
    return bodyHash === this.bodyHash || bodyHash === sha256Hex(this.body)
  }
}
