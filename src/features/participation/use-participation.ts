import { useState } from 'react'
import type { OutputOf } from '#types/core/action'
import { showParticipation } from '#types/participation'
import { useRead } from '@/cloud/use-read'

export type ParticipationData = OutputOf<typeof showParticipation>

/** The chosen month, at first this one; the choice stays while another month comes. */
export function useParticipation() {
  const [chosen, setChosen] = useState<string>()
  const [months, setMonths] = useState<readonly string[]>([])
  const { data, fault, isLoading, refresh } = useRead(showParticipation, chosen === undefined ? {} : { month: chosen })
  if (data && data.months[0] !== months[0]) setMonths(data.months)
  return { data, fault, isLoading, refresh, months, month: chosen ?? months[0], choose: setChosen }
}
