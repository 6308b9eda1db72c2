import { makeId } from '@/cloud/ids'
import { blobs } from './blobs'
import { JPEG_QUALITY, MAX_SIDE_PX, PhotoFault, type Photos } from './photos-types'

/** A file input is the one camera every browser has; `capture` opens it at once on phones. */
function chooseFile(source: 'camera' | 'album') {
  return new Promise<File | null>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    if (source === 'camera') input.setAttribute('capture', 'environment')
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

/** An `img` element turns the picture by its orientation mark; the canvas then drops every mark there was. */
async function shrink(file: File) {
  const url = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const scale = Math.min(1, MAX_SIDE_PX / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY) })
  } catch (cause) {
    throw new PhotoFault('NOT_A_PHOTO', { cause })
  } finally {
    URL.revokeObjectURL(url)
  }
}

export const photos: Photos = {
  async take(source) {
    const file = await chooseFile(source)
    if (!file) return null
    const small = await shrink(file)
    if (!small) throw new PhotoFault('NOT_A_PHOTO')
    const photoId = makeId('ph')
    await blobs.put(photoId, small).catch((cause: unknown) => { throw new PhotoFault('NO_ROOM', { cause }) })
    return { photoId, bytes: small.size, mime: 'image/jpeg', url: URL.createObjectURL(small), takenAt: Date.now() }
  },
  body: (photoId) => blobs.get(photoId),
  async url(photoId) {
    const blob = await blobs.get(photoId)
    return blob && URL.createObjectURL(blob)
  },
  drop: (photoId) => blobs.remove(photoId),
}
