import { useState } from 'react'
import { setFreeHours } from '#types/rider-hours'
import type { Me } from '@/cloud/session'
import { useWrite } from '@/cloud/use-write'
import { chosenOf, hoursOf, keyOf, type DayPart } from './day-parts'

/** What is ticked of the week; what I said last until I tick something. */
export function useFreeHours(known: Me['freeHours'], onDone: () => unknown) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>()
  const write = useWrite(setFreeHours, { onDone })
  const chosen = ticked ?? chosenOf(known)
  return {
    chosen, write,
    toggle: (day: number, part: DayPart) => {
      const key = keyOf(day, part)
      setTicked(new Set(chosen.has(key) ? [...chosen].filter((one) => one !== key) : [...chosen, key]))
    },
    clear: () => setTicked(new Set()),
    save: () => write.send({ hours: hoursOf(chosen) }),
  }
}
