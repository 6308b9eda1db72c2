import { useState } from 'react'
import type { OutputOf } from '#types/core/action'
import { showParticipation } from '#types/participation'
import { useRead } from '@/cloud/use-read'

export type ParticipationData = OutputOf<typeof showParticipation>

/** The chosen month, at first this one, for who has a post; the months stay while another one comes. */
export function useParticipation(hasPost: boolean) {
  const [chosen, setChosen] = useState<string>()
  const [months, setMonths] = useState<readonly string[]>([])
  const { data, fault, isLoading, refresh } = useRead(showParticipation, hasPost ? { ...(chosen === undefined ? {} : { month: chosen }) } : null)
  if (data && data.months[0] !== months[0]) setMonths(data.months)
  return { data, fault, isLoading, refresh, months, month: chosen ?? months[0], choose: setChosen }
}
