import type { PropsWithChildren } from 'react'
import { SWRConfig, type SWRConfiguration } from 'swr'
import { isOnline, onAppShow, onNetworkChange } from '@/platform/network'
import { useOutboxRunning } from './use-outbox'

/** SWR listens to browsers' events by itself; ours come from the platform, so that both ends hear the same. */
const settings: SWRConfiguration & { initFocus: (heard: () => void) => () => void; initReconnect: (heard: () => void) => () => void } = {
  provider: () => new Map(),
  isOnline,
  initFocus: onAppShow,
  initReconnect: (heard) => onNetworkChange((online) => { if (online) heard() }),
  dedupingInterval: 1_000,
  errorRetryInterval: 3_000,
}

/** Around the whole app: the cache and the outbox. */
export function CloudProvider({ children }: PropsWithChildren) {
  useOutboxRunning()
  return <SWRConfig value={settings}>{children}</SWRConfig>
}
