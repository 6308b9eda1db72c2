import { View } from '@tarojs/components'
import type { Fault } from '@/cloud/fault'
import { Icon } from '@/components/icon'
import { faultWords } from '@/copy/refusals'
import { writes } from '@/copy/writes'
import { spoken } from '@/platform/spoken'

/** Beside the button: why it did not come; pressing again is the way on. */
export function TakingFault({ fault }: { fault: Fault | null }) {
  if (!fault) return null
  const { title, note } = faultWords(fault)
  return <View className="said said-no" {...spoken({ role: 'alert' })}><Icon name="warn" size="fact" /><View className="grow">{writes.refused(title, note)}</View></View>
}
