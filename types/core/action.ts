import type * as z from 'zod/mini'
import type { Reach, Role } from './roles'

/** The cloud functions; each serves the actions that name it. */
export type FunctionName = 'accounts' | 'units' | 'stations' | 'whistles' | 'reports' | 'points'

/** Records a scope is checked on; `serve` loads it by the id in the input's `field` and hands it to the action. */
export type SubjectKind = 'unit' | 'station' | 'whistle' | 'report' | 'offer' | 'redemption' | 'photo' | 'post' | 'proposal' | 'transfer' | 'appeal' | 'session' | 'notice' | 'feedback'

export interface Action<
  Name extends string = string,
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Refusal extends string = string,
  Kind extends SubjectKind = SubjectKind,
> {
  /** Also the name of its handler and its test. */
  readonly name: Name
  readonly fn: FunctionName
  /** A write carries a commandId and is safe to repeat. */
  readonly kind: 'read' | 'write'
  /** Everything not listed is denied. */
  readonly allow: Partial<Record<Role, Reach>>
  /** A write open to visitors that a browser nobody is signed in on may send, too; it is kept under the browser's own secret. */
  readonly isForBrowsers?: boolean
  readonly subject?: { readonly kind: Kind; readonly field: string }
  readonly input: Input
  readonly output: Output
  /** Expected "no"s beside the common ones; each has Chinese copy. */
  readonly refusals: readonly Refusal[]
  /** A valid input: printed by `npm run contract`, the seed of the hostile-input test. */
  readonly example: z.input<Input>
}

/** Declares an action; the types of name, input, output and refusals are kept exact. */
export function defineAction<
  const Name extends string,
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
  const Refusal extends string = never,
  Kind extends SubjectKind = never,
>(action: Action<Name, Input, Output, Refusal, Kind>): Action<Name, Input, Output, Refusal, Kind> {
  return action
}

/** Any action, for code that does not care which. */
export type AnyAction = Action<string, z.ZodMiniType, z.ZodMiniType, string>
export type InputOf<A extends AnyAction> = z.output<A['input']>
export type InputGiven<A extends AnyAction> = z.input<A['input']>
export type OutputOf<A extends AnyAction> = z.output<A['output']>
/** The kind of the record that `serve` hands to the action. */
export type SubjectOf<A extends AnyAction> = A extends Action<string, z.ZodMiniType, z.ZodMiniType, string, infer Kind> ? Kind : never
export type RefusalOf<A extends AnyAction> = A['refusals'][number]
