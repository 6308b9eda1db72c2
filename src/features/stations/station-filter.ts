import { useState } from 'react'
import type { StationFunction } from '#types/profile'
import type { ChipChoice } from '@/components/chips'
import { functionWords } from '@/copy/states'
import { stations } from '@/copy/stations'
import { isOpen, offers, type NearbyStation } from './nearby'

const OPEN_NOW = 'open-now'
/** Asked for most; the rest of the functions nearly every station has. */
const OFFERED: readonly StationFunction[] = ['meal', 'ice-water', 'toilet', 'charge', 'truck-parking', 'shower', 'pump', 'aid']

/** Only what at least one station here has, so that no choice is a dead end by itself. */
function choicesFor(nearby: readonly NearbyStation[]): ChipChoice[] {
  const found = OFFERED.filter((name) => nearby.some(({ station }) => station.functions.includes(name)))
  return [{ id: OPEN_NOW, label: stations.openNow }, ...found.map((name) => ({ id: name, label: functionWords[name], icon: name }))]
}

const isFunction = (id: string): id is StationFunction => id in functionWords

export function useStationFilter(nearby: readonly NearbyStation[]) {
  const [chosenIds, setChosen] = useState<readonly string[]>([])
  const wanted = chosenIds.filter(isFunction)
  const kept = nearby.filter((one) => offers(one.station, wanted) && (!chosenIds.includes(OPEN_NOW) || isOpen(one)))
  return {
    choices: choicesFor(nearby), chosenIds, kept,
    toggle: (id: string) => setChosen((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])),
    clear: () => setChosen([]),
  }
}
