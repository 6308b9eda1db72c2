import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { faultWords } from '@/copy/refusals'
import type { Fault } from '@/cloud/fault'
import { spoken } from '@/platform/spoken'
import type { IconName } from '@/theme/icons'
import { Button } from './button'
import { Icon } from './icon'

/** Rows in the shape of what comes. */
export function Skeleton({ rows = 4, isWideKey = false }: { rows?: number; isWideKey?: boolean }) {
  return (
    <View className="skeleton" {...spoken({ role: 'status', label: common.loading })}>
      {Array.from({ length: rows }, (_, index) => (
        <View key={index} className={isWideKey ? 'row row-wide-key' : 'row'}>
          <View className="row-key bone bone-key" /><View className="row-title bone bone-title" /><View className="row-note bone bone-note" />
        </View>
      ))}
    </View>
  )
}

export interface WayOn { label: string; icon?: IconName; onPress: () => unknown }

/** Nothing there: says so in one line and shows a way on. */
export function Empty({ icon = 'inbox', title, note, way }: { icon?: IconName; title: string; note?: string; way?: WayOn }) {
  return (
    <View className="empty">
      <Icon name={icon} />
      <View className="empty-title">{title}</View>
      {note && <View className="empty-note">{note}</View>}
      {way && <Button look="quiet" icon={way.icon} onPress={way.onPress}>{way.label}</Button>}
    </View>
  )
}

/** It did not come: what happened, and the same call again. */
export function FaultState({ fault, onRetry }: { fault: Fault; onRetry: () => unknown }) {
  const { title, note } = faultWords(fault)
  return (
    <View className="empty" {...spoken({ role: 'alert' })}>
      <Icon name={fault.kind === 'unreachable' ? 'offline' : 'warn'} />
      <View className="empty-title">{title}</View>
      <View className="empty-note">{note}</View>
      <Button look="quiet" icon="retry" onPress={onRetry}>{common.retry}</Button>
    </View>
  )
}

/** The end of a list that comes in pages. */
export function ListEnd({ hasMore, isLoading, onMore }: { hasMore: boolean; isLoading: boolean; onMore: () => unknown }) {
  if (!hasMore) return <View className="list-end">{common.all}</View>
  return <View className="list-end"><Button look="text" isBusy={isLoading} busyWords={common.loading} onPress={onMore}>{common.more}</Button></View>
}
