import type { Place } from '#types/core/primitives'
import type { OutputOf } from '#types/core/action'
import type { UnitKind } from '#types/profile'
import { addUnit, closeUnit, showUnit } from '#types/unit-tree'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'

export type ShownUnit = OutputOf<typeof showUnit>

/** One unit of the tree, and what its official may do with it. `onChanged`: the lists of units are no longer right. */
export function useUnit(unitId: string, onChanged: () => unknown) {
  const { data, isLoading, fault, refresh } = useRead(showUnit, unitId === '' ? null : { unitId })
  const changed = () => Promise.all([refresh(), onChanged()])
  const adding = useWrite(addUnit, { onDone: changed })
  const closing = useWrite(closeUnit, { onDone: changed })
  return {
    shown: data, isLoading, fault, refresh, adding, closing,
    add: (kind: UnitKind, name: string, place?: Place) => adding.send({ parentId: unitId, kind, name, ...(place && { place }) }),
    close: () => closing.send({ unitId }),
  }
}
