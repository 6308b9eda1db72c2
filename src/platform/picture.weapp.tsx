import { Image } from '@tarojs/components'
import type { PictureProps } from './picture-types'
import { spoken } from './spoken'

export function Picture({ src, className = '', label }: PictureProps) {
  return <Image className={`picture ${className}`} src={src} mode="aspectFill" lazyLoad {...spoken({ label })} />
}
