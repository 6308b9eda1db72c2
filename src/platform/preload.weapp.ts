/** A mini-program's main package comes as a whole. */
export const preload = (_paths: readonly string[]): (() => void) => () => undefined
