/** A picture taken, made small, and kept on the phone until the server has it. */
export interface TakenPhoto {
  photoId: string
  bytes: number
  mime: 'image/jpeg'
  /** To look at; good until the app closes. `photos.url` gives a new one. */
  url: string
  /** By the phone's clock. */
  takenAt: number
}

/** What the transport sends: a browser's blob or a path in the mini-program's folder. */
export type PhotoBody = Blob | string

export interface Photos {
  /** Null when the person turned back. Throws `PhotoFault`. */
  take(source: 'camera' | 'album'): Promise<TakenPhoto | null>
  body(photoId: string): Promise<PhotoBody | null>
  url(photoId: string): Promise<string | null>
  drop(photoId: string): Promise<void>
}

export class PhotoFault extends Error {
  override readonly name = 'PhotoFault'
  constructor(readonly code: 'NOT_A_PHOTO' | 'NO_ROOM' | 'NOT_ALLOWED', options?: ErrorOptions) { super(code, options) }
}

/** The longer side after shrinking, and JPEG quality: enough to see a missing grate, 200–400 KB. */
export const MAX_SIDE_PX = 1_600
export const JPEG_QUALITY = 0.8
