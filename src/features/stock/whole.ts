/** What was typed as a whole number, or null. */
export function wholeOf(typed: string): number | null {
  const text = typed.trim()
  return /^\d{1,7}$/.test(text) ? Number(text) : null
}
