import { useState } from 'react'
import { storage } from '@/platform/storage'

const KEY = 'stopped-first'

/** 停稳再拍: said once a phone, before the first picture. */
export function useStopFirst() {
  const [isAsking, setAsking] = useState(() => !storage.get<boolean>(KEY))
  const agree = () => {
    storage.set(KEY, true)
    setAsking(false)
  }
  return { isAsking, agree }
}
