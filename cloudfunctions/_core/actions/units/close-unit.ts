import { closeUnit } from '#types/unit-tree'
import { closeFault } from '#domain/units/tree'
import { handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { windUp } from './wind-up'

/** S1.8: from this transaction on nothing new begins there; then what hangs on it is let go of as far as it can be. */
export const closeUnitHandler = handler(closeUnit, async (args) => {
  const { subject, store, command, actor } = args
  const unitsBelow = await store.count('units', { parentId: subject._id, isOpen: true })
  const reply = await command.once(async (tx) => {
    const unit = await tx.get('units', subject._id)
    if (!unit) throw new Refusal('NOT_FOUND')
    const fault = closeFault(unit, actor.post?.unitId ?? '', unitsBelow)
    if (fault) refuse(closeUnit, fault)
    const closed = { ...unit, isOpen: false, isWindingUp: true, version: unit.version + 1 }
    await tx.set('units', closed)
    const station = unit.kind === 'station' ? await tx.get('stations', unit._id) : null
    if (station) await tx.set('stations', { ...station, isOpen: false, version: station.version + 1 })
    return { id: closed._id, version: closed.version }
  })
  await windUp(args, subject)
  return reply
})
