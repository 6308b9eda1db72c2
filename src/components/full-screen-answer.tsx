import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { haptics } from '@/platform/haptics'
import { spoken } from '@/platform/spoken'
import { Button } from './button'
import { Icon } from './icon'

export interface FullScreenAnswerProps {
  /** yes: taken · no: refused, with the reason. Seen from the corner of an eye, felt in the hand. */
  tone: 'yes' | 'no'
  title: string
  note?: string
  act: { label: string; onPress: () => unknown }
}

/** The answer to a scan. Mount it in the screen's `over`. */
export function FullScreenAnswer({ tone, title, note, act }: FullScreenAnswerProps) {
  useEffect(() => { haptics(tone === 'yes' ? 'light' : 'heavy') }, [tone])
  return (
    <View className={`answer answer-${tone}`} {...spoken({ role: 'alert' })}>
      <Icon name={tone === 'yes' ? 'check' : 'close'} className="answer-icon" />
      <View className="answer-title">{title}</View>
      {note && <View className="answer-note">{note}</View>}
      <Button look="sign" onPress={act.onPress}>{act.label}</Button>
    </View>
  )
}
