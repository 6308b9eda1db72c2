import { Image, View } from '@tarojs/components'
import { spoken } from '@/platform/spoken'

export interface TimelineStep {
  id: string
  /** 15:20, or 7月15日. */
  time: string
  title: string
  /** Who did it, why, in words. */
  note?: string
  photo?: { url: string; label: string }
}

/** What happened, newest first; the first is the one people look for. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <View className="timeline">
      {steps.map(({ id, time, title, note, photo }, index) => (
        <View key={id} className={index === 0 ? 'step is-latest' : 'step'}>
          <View className="step-time">{time}</View>
          <View className="step-title">{title}</View>
          {note && <View className="step-note">{note}</View>}
          {photo && <Image className="step-photo" src={photo.url} mode="aspectFill" {...spoken({ label: photo.label })} />}
        </View>
      ))}
    </View>
  )
}
