import { useEffect, useState } from 'react'
import { useKeys } from '@/platform/keyboard'

/** A row the keys reach, and what it opens. */
export interface DeskItem { readonly id: string; readonly kind: 'whistle' | 'report' | 'people' | 'notices' }

/** What stands open keeps its kind: a whistle that is over leaves the list and may still be read. */
export interface Cursor { cursorId?: string; opened?: DeskItem; open: (item: DeskItem) => void }

/** J and K go down and up a list, Enter opens; a tap does both. `first` opens by itself once, so that no desk begins empty. */
export function useCursor(items: readonly DeskItem[], { isOn, first }: { isOn: boolean; first?: DeskItem }): Cursor {
  const [at, setAt] = useState<string>()
  const [opened, setOpened] = useState<DeskItem>()
  const cursor = items.find(({ id }) => id === at) ?? items[0]

  useEffect(() => { if (isOn && first) setOpened((already) => already ?? first) }, [isOn, first])

  useKeys((key) => {
    const index = cursor === undefined ? -1 : items.indexOf(cursor)
    if (key === 'j') setAt(items[Math.min(index + 1, items.length - 1)]?.id)
    if (key === 'k') setAt(items[Math.max(index - 1, 0)]?.id)
    if (key === 'Enter') setOpened(cursor)
  }, isOn)

  const open = (item: DeskItem) => {
    setAt(item.id)
    setOpened(item)
  }
  return { cursorId: cursor?.id, opened, open }
}
