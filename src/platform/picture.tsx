import type { PictureProps } from './picture-types'

/** Taro's own browser image has no text for screen readers inside. */
export function Picture({ src, className = '', label = '' }: PictureProps) {
  return <img className={`picture ${className}`} src={src} alt={label} loading="lazy" decoding="async" />
}
