import { useState } from 'react'

/** As many rows as a phone draws at once without falling behind: plain rows meet WeChat's 60 children at 61. */
const MOST_SHOWN = 15

/** A few of many to choose from, in their order: the first ones, or those whose name holds what is typed. */
export function useFew<T extends { name: string }>(rows: readonly T[]) {
  const [sought, seek] = useState('')
  const found = rows.filter(({ name }) => name.includes(sought.trim()))
  return { isLong: rows.length > MOST_SHOWN, sought, seek, shown: found.slice(0, MOST_SHOWN), more: Math.max(0, found.length - MOST_SHOWN) }
}
