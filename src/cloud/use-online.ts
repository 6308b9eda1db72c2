import { useEffect, useState } from 'react'
import { isOnline, onNetworkChange } from '@/platform/network'

/** Whether the phone believes in a network. */
export function useOnline() {
  const [online, setOnline] = useState(isOnline)
  useEffect(() => onNetworkChange(setOnline), [])
  return online
}
