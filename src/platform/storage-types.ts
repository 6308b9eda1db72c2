/** Small things kept on the phone, as JSON, written before the call returns. */
export interface Storage {
  /** What was set under the key, or undefined: absent or damaged. The caller names the shape it wrote itself. */
  get<T>(key: string): T | undefined
  /** False when the phone has no room left. */
  set(key: string, value: unknown): boolean
  remove(key: string): void
  /** Keys that start so. */
  keys(prefix: string): string[]
}
