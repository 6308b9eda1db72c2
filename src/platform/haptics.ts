export type Haptic = 'light' | 'heavy'

const PATTERNS: Record<Haptic, number | number[]> = { light: 40, heavy: [80, 60, 80] }

/** Felt where the browser lets a page shake the phone; silent elsewhere. */
export function haptics(kind: Haptic) {
  if (typeof navigator.vibrate === 'function') navigator.vibrate(PATTERNS[kind])
}
