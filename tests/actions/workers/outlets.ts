import { addUnit } from '#types/unit-tree'
import { addWorkers } from '#types/workers'
import type { County, Person } from '../../support/county'
import { placesOf } from '../../support/world'

/** An outlet under a community, with who speaks for it. */
export async function anOutlet(county: County, name: string): Promise<{ outletId: string; contact: Person }> {
  const { id: outletId } = await county.call(addUnit, { parentId: placesOf(county.profile).home, kind: 'outlet', name }, { as: county.lead })
  return { outletId, contact: await county.staff('enterprise', outletId, `${name}的高立夏`) }
}

export const lineOf = ({ name, phone }: Pick<Person, 'name' | 'phone'>) => ({ name, phone })

/** On the outlet's list. */
export const list = (county: County, { outletId, contact }: { outletId: string; contact: Person }, people: ReadonlyArray<Pick<Person, 'name' | 'phone'>>) =>
  county.call(addWorkers, { outletId, lines: people.map(lineOf) }, { as: contact })
