import { setOutline } from '#types/unit-tree'
import { outlineFault } from '#domain/units/outline'
import { accountOf, handler, refuse } from '../../runtime/handler'

/** S1.9: where a unit ends, from the next report on. */
export const setOutlineHandler = handler(setOutline, async (args) => {
  const { input, subject: unit, command, at } = args
  if (!unit.isOpen) refuse(setOutline, 'UNIT_CLOSED')
  if (outlineFault(input.outline)) refuse(setOutline, 'OUTLINE_WRONG')
  return command.once(async (tx) => {
    const version = ((await tx.get('unitOutlines', unit._id))?.version ?? 0) + 1
    await tx.set('unitOutlines', { _id: unit._id, version, within: unit.within, outline: input.outline, setBy: accountOf(args)._id, at })
    return { id: unit._id, version }
  })
})
