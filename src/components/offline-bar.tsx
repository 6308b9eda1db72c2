import { common } from '@/copy/common'
import { Notice } from './notice'

/** Nothing when all is well; else that there is no signal, and how much waits to be sent. */
export function OfflineBar({ isOnline, waiting, onPress }: { isOnline: boolean; waiting: number; onPress?: () => void }) {
  if (isOnline && waiting === 0) return null
  const words = [isOnline ? '' : common.offline, waiting > 0 ? common.waiting(waiting) : common.offlineNote].filter(Boolean).join('，')
  return <Notice tone="idle" icon={isOnline ? 'up' : 'no-signal'} onPress={onPress}>{words}</Notice>
}
