import { useState } from 'react'
import { readGeoJson, type NamedOutline } from '#domain/units/geojson'
import { setOutline } from '#types/unit-tree'
import { useWrite } from '@/cloud/use-write'
import { pickTextFile } from '@/platform/text-file'
import { TextFileTooBig } from '@/platform/text-file-types'
import { isImportable, planOf, type Datum } from './outline-plan'

type Outcome = 'done' | 'failed'

/** A file of outlines, from choosing it to the last community: each is a write of its own, and those that failed are tried again alone. */
export function useOutlines(communities: ReadonlyArray<{ id: string; name: string }>) {
  const [areas, setAreas] = useState<readonly NamedOutline[]>()
  const [fileFault, setFileFault] = useState<'notGeoJson' | 'tooBig' | null>(null)
  const [datum, setDatum] = useState<Datum>('wgs84')
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const [isRunning, setRunning] = useState(false)
  const write = useWrite(setOutline)
  const planned = areas ? planOf(areas, communities, datum) : undefined
  const ready = planned?.filter(isImportable) ?? []
  const left = ready.filter(({ unitId }) => outcomes.get(unitId) !== 'done')

  const pick = async () => {
    try {
      const file = await pickTextFile(['geojson', 'json'])
      if (!file) return
      const read = readGeoJson(file.text)
      setAreas(read ?? undefined)
      setFileFault(read ? null : 'notGeoJson')
      setOutcomes(new Map())
    } catch (error) {
      if (!(error instanceof TextFileTooBig)) throw error
      setFileFault('tooBig')
    }
  }

  const send = async () => {
    setRunning(true)
    for (const { unitId, outline } of left) {
      const { state } = await write.send({ unitId, outline })
      setOutcomes((known) => new Map([...known, [unitId, state === 'done' ? 'done' : 'failed']]))
      if (state === 'unsure') break
    }
    setRunning(false)
  }

  const chooseDatum = (next: Datum) => {
    setDatum(next)
    setOutcomes(new Map())
  }
  return { planned, ready, left, outcomes, fileFault, datum, chooseDatum, isRunning, write, pick, send }
}
