import type { UnitKind, WhistleLevel } from '#types/profile'

interface Blown { readonly by: WhistleLevel; readonly within: readonly string[]; readonly offeredTo: readonly string[] }

/** S19.40: a street calls open communities that lie under it. */
export const mayBeCalledBy = (street: { _id: string }, unit: { kind: UnitKind; isOpen: boolean; within: readonly string[] } | undefined): boolean =>
  unit !== undefined && unit.kind === 'community' && unit.isOpen && unit.within.includes(street._id)

/** S19.41: the communities whose staff act at a street's call; none of any other whistle's, also of one that was widened. */
export const calledCommunities = ({ by, offeredTo }: Pick<Blown, 'by' | 'offeredTo'>): readonly string[] => (by === 'street' ? offeredTo : [])

/** S19.32, S19.42: through which communities whose turn it is is weighed: a whistle's own, of a street's call those it names. */
export const turnUnits = ({ by, within, offeredTo }: Blown): readonly string[] => (by === 'street' ? offeredTo : within)
