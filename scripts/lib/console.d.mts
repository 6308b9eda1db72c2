export class PlainError extends Error {}
export function say(text: string): void
export function fail(error: unknown): never
