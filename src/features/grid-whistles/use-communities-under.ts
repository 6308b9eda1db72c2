import { useRead } from '@/cloud/use-read'
import { listUnits } from '#types/units'

/** Communities a post can whistle for: its own, or all that lie under its unit; and the street it is at, if it is at one. */
export function useCommunitiesUnder(unitId: string | undefined) {
  const { data, fault, isLoading, refresh } = useRead(listUnits, { kind: 'community' })
  const streets = useRead(listUnits, { kind: 'street' }).data?.rows ?? []
  const rows = data?.rows ?? []
  const isUnder = (id: string): boolean => {
    if (id === unitId) return true
    const parentId = [...rows, ...streets].find((unit) => unit.id === id)?.parentId
    return parentId !== null && parentId !== undefined && isUnder(parentId)
  }
  return { street: streets.find(({ id }) => id === unitId), communities: unitId ? rows.filter(({ id }) => isUnder(id)) : [], fault, isLoading, refresh }
}
