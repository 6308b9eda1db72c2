/** A street as a path of unit ids, from the county down to itself. */
export interface Street { readonly _id: string; readonly within: readonly string[] }

/** S17.12: who has a post at the street or above it stands inside; a department, another street and a community do not. */
export const standsInside = (postUnitIds: readonly string[], street: Street): boolean => postUnitIds.some((unitId) => street.within.includes(unitId))

/** S17.13: streets lie in streets; what happens in one counts there and nowhere above, so that nothing can be worked out by taking one from the other. */
export const nearestStreet = (within: readonly string[], streetIds: ReadonlySet<string>): string | null => within.filter((unitId) => streetIds.has(unitId)).at(-1) ?? null

/** The streets that lie in this one with no other street between. */
export const streetsRightBelow = <S extends Street>({ _id }: Street, streets: readonly S[]): S[] => {
  const ids = new Set(streets.map((street) => street._id))
  return streets.filter((street) => nearestStreet(street.within.slice(0, -1), ids) === _id)
}
