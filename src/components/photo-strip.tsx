import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { Picture } from '@/platform/picture'
import { Press } from '@/platform/press'
import { Icon } from './icon'

export interface StripPhoto {
  id: string
  url: string
  /** 0 to 1 while it is under way. */
  progress?: number
  isRefused?: boolean
}

export interface PhotoStripProps {
  photos: readonly StripPhoto[]
  max: number
  onAdd?: () => void
  onRemove?: (id: string) => void
}

const percent = (progress: number) => `${Math.round(progress * 100)}%`

export function PhotoStrip({ photos, max, onAdd, onRemove }: PhotoStripProps) {
  return (
    <View className="strip">
      {photos.map(({ id, url, progress, isRefused }, index) => (
        <View key={id} className={isRefused ? 'strip-one is-refused' : 'strip-one'}>
          <Picture className="strip-photo" src={url} label={common.photo(index + 1)} />
          {progress !== undefined && <View className="strip-bar"><View className="strip-done" style={{ width: percent(progress) }} /></View>}
          {onRemove && <Press className="strip-remove" label={common.removePhoto} onPress={() => onRemove(id)}><Icon name="close" size="small" /></Press>}
        </View>
      ))}
      {onAdd && photos.length < max && (
        <Press className="strip-add" onPress={onAdd}><Icon name="camera" />{common.addPhoto}</Press>
      )}
    </View>
  )
}
