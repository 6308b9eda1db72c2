import { listWorkers } from '#types/workers'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { page } from '../../store/page'

/** S3.4: an outlet's list. That somebody answered his line is all that is told of him. */
export const listWorkersHandler = handler(listWorkers, async (args) => {
  const { input: { outletId, ...asked }, subject: outlet, store, keys } = args
  if (outlet.kind !== 'outlet') refuse(listWorkers, 'NOT_AN_OUTLET')
  const { rows, next } = await page(store, {
    name: 'workers', where: { 'engagements.outletId': outletId }, sortKey: 'createdAt', direction: 'desc', ...asked,
    boundTo: `listWorkers|${outletId}|${accountOf(args)._id}`, sign: keys.sign,
  })
  return {
    rows: rows.flatMap(({ _id, phone, engagements }) => engagements
      .filter((one) => one.outletId === outletId)
      .map(({ name, state, since }) => ({ id: _id, name, phone, state, since }))),
    next,
  }
})
