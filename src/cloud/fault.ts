import type { FieldCode, Refused } from '#types/core/wire'

/** Why a call gave no data. unreachable: no answer came, so nobody knows whether the server acted. */
export type Fault<Code extends string = string> =
  | { kind: 'unreachable' }
  | { kind: 'refused'; refusal: Refused<Code> }
  | { kind: 'fields'; fields: Record<string, FieldCode> }

export const unreachable: Fault<never> = { kind: 'unreachable' }
