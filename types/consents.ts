import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { instant, written } from './core/primitives'

/**
 * What a person agrees to, each by itself. participation: what is stored and seen when he takes part; needed to join a community ·
 * messages: that the platform carries to his chats what he asked for, and that his id there is stored for it.
 */
export const consentKind = z.enum(['participation', 'messages'])
export type ConsentKind = z.infer<typeof consentKind>

export const consentStatus = z.enum(['given', 'withdrawn'])
export type ConsentStatus = z.infer<typeof consentStatus>

/** One time he said yes or took it back, and to which version of the words. */
export const consentMove = z.object({ status: consentStatus, textVersion: z.int(), at: instant })
export type ConsentMove = z.infer<typeof consentMove>

export const consentView = z.object({
  kind: consentKind,
  /** Given, and to the words that are shown now. */
  isInForce: z.boolean(),
  /** The latest first, at most 20; empty: never asked. */
  history: z.array(consentMove),
})
export type ConsentView = z.infer<typeof consentView>

const textVersion = z.int().check(z.gte(1))

/** A yes, and to which version of the words. */
export const agreed = z.strictObject({ kind: consentKind, textVersion })
export type Agreed = z.infer<typeof agreed>

/** Every kind there is, with what the caller said to it. */
export const listMyConsents = defineAction({
  name: 'listMyConsents', fn: 'accounts', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject({}),
  output: z.object({ rows: z.array(consentView) }),
  refusals: [],
  example: {},
})

/** `textVersion`: the words he had before his eyes. Saying it again changes nothing. */
export const giveConsent = defineAction({
  name: 'giveConsent', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: agreed,
  output: z.object({ ...written, status: consentStatus }),
  refusals: ['TEXT_CHANGED'],
  example: { kind: 'participation' as const, textVersion: 1 },
})

/** What rests on it stops with this. */
export const withdrawConsent = defineAction({
  name: 'withdrawConsent', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ kind: consentKind }),
  output: z.object({ ...written, status: consentStatus }),
  refusals: ['NOT_GIVEN'],
  example: { kind: 'participation' as const },
})

export const consentActions = [listMyConsents, giveConsent, withdrawConsent] as const
