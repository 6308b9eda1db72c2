import { beginPhoto, finishPhoto, photoTicket } from '#types/reports'
import { call } from './call'
import { unreachable, type Fault } from './fault'
import { Unreachable, type UploadPhoto } from './transport-types'

export interface PhotoToSend {
  photoId: string
  bytes: number
  mime: 'image/jpeg' | 'image/png'
  /** Counts uploads that got lost on the way: a refusal is remembered under its command id, so a new round needs a new one. */
  round?: number
}

export type PhotoSent = { ok: true } | { ok: false; fault: Fault }

const refusedWith = (fault: Fault, code: string) => fault.kind === 'refused' && fault.refusal.code === code

/** The bytes never came: the next round uploads again. */
export const needsNewRound = (fault: Fault) => refusedWith(fault, 'NOT_UPLOADED')

/** The steps in order; each may be repeated, because its command id comes from the photo's id. */
export async function sendPhoto({ photoId, bytes, mime, round = 0 }: PhotoToSend, upload: UploadPhoto, onProgress?: (done: number) => void): Promise<PhotoSent> {
  const begun = await call(beginPhoto, { photoId, bytes, mime }, { commandId: `begin:${photoId}` })
  if (!begun.ok) return begun
  const ticket = await call(photoTicket, { photoId })
  // Finished before, and only the answer was lost: asking again brings it back.
  if (!ticket.ok && !refusedWith(ticket.fault, 'PHOTO_FINISHED')) return ticket
  try {
    if (ticket.ok) await upload({ photoId, mime, ticket: ticket.data, onProgress })
  } catch (thrown) {
    if (thrown instanceof Unreachable) return { ok: false, fault: unreachable }
    throw thrown
  }
  const finished = await call(finishPhoto, { photoId }, { commandId: `finish:${photoId}:${round}` })
  return finished.ok ? { ok: true } : finished
}
