import { setFreeHours } from '#types/rider-hours'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'

/** S19.36: a rider's own word of when he is free, as often as he likes. Staff and enterprises do not see it. */
export const setFreeHoursHandler = handler(setFreeHours, async ({ input: { hours }, caller, command }) => {
  if (hours.some(({ from, to }) => from >= to)) refuse(setFreeHours, 'HOURS_BACKWARDS')
  return command.once(async (tx) => {
    const account = await tx.get('accounts', accountOf({ caller })._id)
    if (!account) throw new Refusal('SIGN_IN')
    const version = account.version + 1
    await tx.set('accounts', { ...account, freeHours: hours, version })
    return { id: account._id, version }
  })
})
