import type { PhotoFault } from '@/platform/photos-types'

/** Why the phone has no picture. */
export const photoFaultWords: Record<PhotoFault['code'], string> = {
  NOT_A_PHOTO: '这不是照片，重新拍一张',
  NO_ROOM: '手机存不下了，清一清再拍',
  NOT_ALLOWED: '没有相机权限，到设置里打开',
}
