import { photos } from '@/platform/photos'
import { UPLOAD_TIMEOUT_MS, Unreachable, type UploadPhoto } from './transport-types'

/** Browsers put the bytes where the ticket says. XMLHttpRequest, because fetch tells nothing on the way. */
export const uploadPhoto: UploadPhoto = async ({ photoId, ticket, onProgress }) => {
  const body = await photos.body(photoId)
  if (!(body instanceof Blob)) throw new Unreachable(`no bytes for ${photoId}`)
  await new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = () => reject(new Unreachable(`upload ${request.status}`))
    request.open('PUT', ticket.url)
    Object.entries(ticket.headers).forEach(([name, value]) => request.setRequestHeader(name, value))
    request.timeout = UPLOAD_TIMEOUT_MS
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total)
    request.onload = () => (request.status < 300 ? resolve() : fail())
    request.onerror = fail
    request.ontimeout = fail
    request.send(body)
  })
}
