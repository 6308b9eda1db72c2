import Taro from '@tarojs/taro'
import { photos } from '@/platform/photos'
import { UPLOAD_TIMEOUT_MS, Unreachable, type UploadPhoto } from './transport-types'

const viaCloud: UploadPhoto = async ({ photoId, ticket, onProgress }) => {
  const filePath = await photos.url(photoId)
  if (!filePath) throw new Unreachable(`no bytes for ${photoId}`)
  await new Promise<void>((resolve, reject) => {
    const task = Taro.cloud.uploadFile({ cloudPath: ticket.cloudPath, filePath, success: () => resolve(), fail: (cause) => reject(new Unreachable('upload', { cause })) })
    // The call answers with a task or a promise, depending on the base library.
    if ('onProgressUpdate' in task) (task as Taro.UploadTask).onProgressUpdate(({ progress }) => onProgress?.(progress / 100))
  })
}

/** Local cloud: bytes by plain HTTP, as a browser would. */
const viaHttp: UploadPhoto = async ({ photoId, ticket }) => {
  const filePath = await photos.url(photoId)
  if (!filePath) throw new Unreachable(`no bytes for ${photoId}`)
  const { statusCode } = await Taro.request({
    url: ticket.url.startsWith('/') ? `${process.env.TARO_APP_API}${ticket.url}` : ticket.url,
    method: 'PUT', header: ticket.headers, timeout: UPLOAD_TIMEOUT_MS,
    data: Taro.getFileSystemManager().readFileSync(filePath),
  }).catch((cause: unknown) => { throw new Unreachable('upload', { cause }) })
  if (statusCode >= 300) throw new Unreachable(`upload ${statusCode}`)
}

export const uploadPhoto: UploadPhoto = process.env.TARO_APP_CLOUD === 'http' ? viaHttp : viaCloud
