import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { spoken } from '@/platform/spoken'
import { Field } from './field'
import type { useFew } from './use-few'

const MAX_NAME = 20

/** Finds by name in a list too long to show; says how many more there are. Nothing when all stand there. */
export function FindFew({ label, few: { isLong, sought, seek, shown, more } }: { label: string; few: ReturnType<typeof useFew> }) {
  if (!isLong) return null
  return (
    <>
      <Field label={label} placeholder={common.findByName} value={sought} onChange={seek} maxLength={MAX_NAME} />
      <View className="t14 soft gap8" {...spoken({ role: 'status' })}>{shown.length === 0 ? common.foundNone : more > 0 && common.foundMore(more)}</View>
    </>
  )
}
