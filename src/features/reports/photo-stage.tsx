import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { reports } from '@/copy/reports'
import { Press } from '@/platform/press'
import { Picture } from '@/platform/picture'
import './reports.scss'

/** The picture as wide as the screen, and one more try. */
export function PhotoStage({ url, onRetake }: { url?: string; onRetake: () => void }) {
  return (
    <View className="stage">
      {url && <Picture className="stage-photo" src={url} label={reports.photoLabel} />}
      <Press className="stage-retake" onPress={onRetake}><Icon name="camera" size="fact" />{reports.retake}</Press>
    </View>
  )
}

/** Before there is a picture: the camera is the one thing to press. */
export function CameraFirst({ onTake }: { onTake: (source: 'camera' | 'album') => void }) {
  return (
    <View className="empty">
      <Icon name="camera" />
      <View className="empty-title">{reports.shootNote}</View>
      <View className="stage-acts">
        <Button icon="camera" onPress={() => onTake('camera')}>{reports.shoot}</Button>
        <Button look="text" onPress={() => onTake('album')}>{reports.album}</Button>
      </View>
    </View>
  )
}
