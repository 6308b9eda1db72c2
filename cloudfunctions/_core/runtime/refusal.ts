/** An expected "no": thrown by actions, answered by `serve` with its code, never logged as a fault. */
export class Refusal extends Error {
  constructor(readonly code: string, readonly retryAt?: number) {
    super(code)
  }
}
