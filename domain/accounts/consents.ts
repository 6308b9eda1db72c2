import type { ConsentKind, ConsentStatus } from '#types/consents'

/** The words of each consent as they are shown now: their version, and from which day (+08:00). Other words are another version. */
export const CONSENT_TEXTS: Readonly<Record<ConsentKind, { version: number; on: string }>> = {
  participation: { version: 2, on: '2026-11-23' },
  messages: { version: 1, on: '2026-11-23' },
}

export interface ConsentState { kind: ConsentKind; status: ConsentStatus; textVersion: number }

/** S1.20: whether something may rest on it: given, not taken back, and to the words that are shown now. */
export const isInForce = (consent: ConsentState | null): boolean =>
  consent !== null && consent.status === 'given' && consent.textVersion === CONSENT_TEXTS[consent.kind].version
