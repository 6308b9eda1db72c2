import { View } from '@tarojs/components'
import { Picture } from '@/platform/picture'

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
          {photo && <Picture className="step-photo" src={photo.url} label={photo.label} />}
        </View>
      ))}
    </View>
  )
}
