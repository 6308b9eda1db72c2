import { View } from '@tarojs/components'
import { wordsFor } from '@/copy/refusals'
import { writes } from '@/copy/writes'
import type { Refused } from '#types/core/wire'
import { spoken } from '@/platform/spoken'
import { Button } from './button'
import { Icon } from './icon'

export interface WriteAnswerProps {
  write: { state: string; refusal?: Refused; retry: () => unknown }
}

/** Beside the button that was pressed: why it was refused and what to do, or that nobody knows yet. */
export function WriteAnswer({ write: { state, refusal, retry } }: WriteAnswerProps) {
  if (state === 'unsure') {
    return (
      <View className="said" {...spoken({ role: 'status' })}>
        <Icon name="clock" size="fact" /><View className="grow">{writes.unsure}</View>
        <Button look="text" className="is-fit" onPress={retry}>{writes.askAgain}</Button>
      </View>
    )
  }
  if (!refusal) return null
  const { said, next } = wordsFor(refusal)
  return (
    <View className="said said-no" {...spoken({ role: 'alert' })}>
      <Icon name="warn" size="fact" /><View className="grow">{writes.refused(said, next)}</View>
    </View>
  )
}
