import type { Place } from '#types/core/primitives'

/** Where the phone is, in gcj02, with how far it may be off. */
export interface Fix { place: Place; accuracyMeters: number }

/** refused: the person said no · failed: no fix came. There is always another way to say where. */
export type FixResult = { ok: true; fix: Fix } | { ok: false; why: 'refused' | 'failed' }

export const FIX_TIMEOUT_MS = 8_000
/** A fix this fresh is as good as a new one. */
export const FIX_MAX_AGE_MS = 30_000
