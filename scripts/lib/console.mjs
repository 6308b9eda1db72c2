/** A person-sized failure: what happened and the way out, without a stack. */
export class PlainError extends Error {}

const startedAt = Date.now()

/** One progress line, with the seconds since the command began. */
export function say(text) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)
  console.log(`${seconds}s  ${text}`)
}

/** Ends the process on a failure: one plain line for what was foreseen, everything for what was not. */
export function fail(error) {
  console.error(error instanceof PlainError ? `\n✗ ${error.message}` : error)
  process.exit(1)
}
