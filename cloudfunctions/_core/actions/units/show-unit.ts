import { showUnit } from '#types/unit-tree'
import { unitCan } from '#domain/units/tree'
import { handler } from '../../runtime/handler'
import { openWork, takenPostsAt } from './open-work'

/** S1.8: a unit as its officials see it, with what would run on if it were closed now. */
export const showUnitHandler = handler(showUnit, async ({ subject: unit, store, actor }) => {
  const { _id, kind, name, parentId, place, isOpen, version } = unit
  const [unitsBelow, posts, work, known] = await Promise.all([
    store.count('units', { parentId: _id, isOpen: true }), takenPostsAt(store, _id), openWork(store, unit), store.get('unitOutlines', _id),
  ])
  return {
    unit: { id: _id, kind, name, parentId, ...(place && { place }) }, isOpen, unitsBelow, postsHeld: posts.filter(({ holderId }) => holderId !== null).length, ...work,
    outline: known?.outline ?? null, can: unitCan(unit, actor.post?.unitId ?? '', unitsBelow), version,
  }
})
