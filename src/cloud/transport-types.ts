/** One call on its way out. */
export interface Outgoing {
  fn: string
  action: string
  commandId?: string
  input: unknown
}

/** Brings a body back, or throws `Unreachable`. What the body says is not its business. */
export type Transport = (call: Outgoing) => Promise<unknown>

/** A photo on its way to the store. */
export interface Upload {
  photoId: string
  mime: string
  ticket: { cloudPath: string; url: string; headers: Record<string, string> }
  onProgress?: (done: number) => void
}
export type UploadPhoto = (upload: Upload) => Promise<void>

/** No answer came: no signal, a dead server, a time-out. Nobody knows whether the server acted. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** A call that takes longer has failed for the person who waits. */
export const CALL_TIMEOUT_MS = 15_000
export const UPLOAD_TIMEOUT_MS = 60_000
