import { useState } from 'react'
import { useKeys } from '@/platform/keyboard'

export interface Cursor { cursorId?: string; openId?: string; open: (id: string) => void }

/** J and K go down and up a list, Enter opens; a tap does both. */
export function useCursor(ids: readonly string[], isOn: boolean): Cursor {
  const [at, setAt] = useState<string>()
  const [openId, setOpenId] = useState<string>()
  const cursorId = at !== undefined && ids.includes(at) ? at : ids[0]

  useKeys((key) => {
    const index = cursorId === undefined ? -1 : ids.indexOf(cursorId)
    if (key === 'j') setAt(ids[Math.min(index + 1, ids.length - 1)])
    if (key === 'k') setAt(ids[Math.max(index - 1, 0)])
    if (key === 'Enter') setOpenId(cursorId)
  }, isOn)

  const open = (id: string) => {
    setAt(id)
    setOpenId(id)
  }
  return { cursorId, openId, open }
}
