import { Dock } from '@/components/dock'
import { inbox } from '@/copy/grid'
import { go, routes } from '@/routes'

export const openBlow = () => go(routes.gridWhistleNew)

/** What grid staff do all day: look, whistle, scan. */
export function InboxDock({ onRefresh }: { onRefresh: () => unknown }) {
  return (
    <Dock
      left={{ icon: 'inbox', label: inbox.dock, onPress: () => void onRefresh() }}
      act={{ icon: 'whistle', label: inbox.blow, onPress: () => void openBlow() }}
      right={{ icon: 'scan', label: inbox.scan, onPress: () => void go(routes.gridScan) }}
    />
  )
}
