import { useRef, useState } from 'react'
import { showMyData } from '#types/my-data'
import { dateOf } from '#domain/calendar/dates'
import type { Fault } from '@/cloud/fault'
import { serverNow } from '@/cloud/server-clock'
import { useCounty } from '@/cloud/session'
import { useRead } from '@/cloud/use-read'
import { myData as words } from '@/copy/my-data'
import { collect, fileText } from './collect'

export interface ReadyFile { name: string; text: string; rows: number }

/** How much is stored about me, and all of it as one file. */
export function useMyData(hasAccount: boolean) {
  const { face } = useCounty()
  const { data, isLoading, fault, refresh } = useRead(showMyData, hasAccount ? {} : null)
  const [done, setDone] = useState<number | null>(null)
  const [file, setFile] = useState<ReadyFile | null>(null)
  const [takingFault, setTakingFault] = useState<Fault | null>(null)
  const isUnderWay = useRef(false)
  const parts = data?.parts ?? []

  const take = async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setTakingFault(null)
    const taken = await collect(parts.map(({ part }) => part), setDone)
    if (taken.ok) {
      const at = serverNow()
      const rows = Object.values(taken.parts).reduce((sum, some) => sum + some.length, 0)
      setFile({ name: words.fileName(dateOf(at)), text: fileText({ at, county: face.countyName, parts: taken.parts }), rows })
    } else setTakingFault(taken.fault)
    setDone(null)
    isUnderWay.current = false
  }
  return { parts: data?.parts, isLoading, fault, refresh, take, done, takingFault, file, putAway: () => setFile(null) }
}
