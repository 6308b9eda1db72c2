import { addUnit } from '#types/unit-tree'
import { addFault } from '#domain/units/tree'
import { handler, refuse } from '../../runtime/handler'

/** S1.7: a unit under another one. Two of a name under one parent would be taken for each other. */
export const addUnitHandler = handler(addUnit, async ({ input, subject: parent, store, command, ids }) => {
  const fault = addFault(parent, input.kind)
  if (fault) refuse(addUnit, fault)
  const [namesake] = await store.find('units', { parentId: parent._id, isOpen: true, name: input.name }, { limit: 1 })
  if (namesake) refuse(addUnit, 'NAME_TAKEN')
  const _id = ids.make('un')
  return command.once(async (tx) => {
    await tx.add('units', {
      _id, version: 1, kind: input.kind, name: input.name, parentId: parent._id, within: [...parent.within, _id], isOpen: true, isWindingUp: false, ...(input.place && { place: input.place }),
    })
    return { id: _id, version: 1 }
  })
})
