import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beginPhoto, finishPhoto, photoTicket } from '#types/reports'
import type { Picture } from './cast'
import type { Phone } from './phone'

/** Uploads a drawn scene as a phone does with a photograph; answers the photo's id. */
export async function sendPicture(phone: Phone, picture: Picture): Promise<string> {
  const bytes = await readFile(join(__dirname, 'assets', `${picture}.jpg`))
  const photoId = `ph_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  await phone.call(beginPhoto, { photoId, bytes: bytes.length, mime: 'image/jpeg' })
  const { url, headers } = await phone.call(photoTicket, { photoId })
  const stored = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })
  if (!stored.ok) throw new Error(`the picture ${picture} was not taken: ${stored.status}`)
  await phone.call(finishPhoto, { photoId })
  return photoId
}
