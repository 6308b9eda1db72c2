import type { AnyAction, InputOf, OutputOf, RefusalOf, SubjectOf } from '#types/core/action'
import type { CommonRefusal } from '#types/core/wire'
import type { Account } from '../store/records/accounts'
import type { Actor } from './authorize'
import type { Caller } from './caller'
import type { Command } from './command'
import { Refusal } from './refusal'
import type { Runtime } from './runtime'
import type { SubjectRecord } from './subjects'

/** What a use case is given: checked input, who acts, the subject `serve` loaded, and the ports. */
export interface Args<A extends AnyAction> extends Runtime {
  readonly input: InputOf<A>
  readonly actor: Actor
  readonly caller: Caller
  /** The subject's record as it was when scope was checked; read it again inside a transaction before moving it. */
  readonly subject: SubjectRecord<SubjectOf<A>>
  /** Server time of this call, epoch ms. */
  readonly at: number
  /** The write's command: its one transaction adds the record. Reads have one too but must not use it. */
  readonly command: Command
}

export interface Handler {
  readonly action: AnyAction
  /** Answers the action's output; for a write what is stored as the command's reply. */
  run(args: Args<AnyAction>): Promise<unknown>
  /** Adds to a write's stored reply what must not be stored (codes, worked out again from the command). */
  present(reply: unknown, args: Args<AnyAction>): unknown
}

/** Ties a use case to its contract; input, subject, reply and refusals are checked by the compiler. */
export function handler<A extends AnyAction>(action: A, run: (args: Args<A>) => Promise<OutputOf<A>>): Handler {
  return { action, run: (args) => run(args as unknown as Args<A>), present: (reply) => reply }
}

/** As `handler`, for replies that hold a secret: `run` answers what may be stored, `present` completes it. */
export function secretHandler<A extends AnyAction, Stored extends object>(
  action: A,
  run: (args: Args<A>) => Promise<Stored>,
  present: (stored: Stored, args: Args<A>) => OutputOf<A> | Promise<OutputOf<A>>,
): Handler {
  return {
    action,
    run: (args) => run(args as unknown as Args<A>),
    present: (reply, args) => present(reply as Stored, args as unknown as Args<A>),
  }
}

/** Refuses with a code the action declares. */
export function refuse<A extends AnyAction>(_action: A, code: RefusalOf<A> | CommonRefusal, retryAt?: number): never {
  throw new Refusal(code, retryAt)
}

/** The caller's account, in actions whose contract lets nobody in without one. */
export function accountOf({ caller }: { caller: Caller }): Account {
  if (!caller.account) throw new Refusal('SIGN_IN')
  return caller.account
}

