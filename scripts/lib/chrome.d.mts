export function findChrome(env?: Record<string, string | undefined>): string | null
