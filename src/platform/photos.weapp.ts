import Taro from '@tarojs/taro'
import { makeId } from '@/cloud/ids'
import { JPEG_QUALITY, MAX_SIDE_PX, PhotoFault, type Photos } from './photos-types'

const pathOf = (photoId: string) => `${Taro.env.USER_DATA_PATH}/${photoId}.jpg`
const files = () => Taro.getFileSystemManager()

const wasTurnedBack = (cause: unknown) => typeof cause === 'object' && cause !== null && 'errMsg' in cause && /cancel/.test(String(cause.errMsg))

async function choose(source: 'camera' | 'album') {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sourceType: [source], sizeType: ['compressed'] })
    return tempFiles[0]?.tempFilePath ?? null
  } catch (cause) {
    if (wasTurnedBack(cause)) return null
    throw new PhotoFault('NOT_ALLOWED', { cause })
  }
}

/** Shrinking fails on a few Androids; the picture as it is still goes, the server has the last word on its size. */
async function shrink(path: string) {
  try {
    const { tempFilePath } = await Taro.compressImage({ src: path, quality: JPEG_QUALITY * 100, compressedWidth: MAX_SIDE_PX })
    return tempFilePath
  } catch {
    return path
  }
}

export const photos: Photos = {
  async take(source) {
    const chosen = await choose(source)
    if (!chosen) return null
    const photoId = makeId('ph')
    const path = pathOf(photoId)
    try {
      files().copyFileSync(await shrink(chosen), path)
    } catch (cause) {
      throw new PhotoFault('NO_ROOM', { cause })
    }
    const { size } = files().statSync(path) as { size: number }
    return { photoId, bytes: size, mime: 'image/jpeg', url: path, takenAt: Date.now() }
  },
  body: (photoId) => photos.url(photoId),
  async url(photoId) {
    try {
      files().accessSync(pathOf(photoId))
      return pathOf(photoId)
    } catch {
      return null
    }
  },
  async drop(photoId) {
    try {
      files().unlinkSync(pathOf(photoId))
    } catch {
      // Gone already: that is what was wanted.
    }
  },
}
