import { previewWorkers } from '#types/workers'
import { listingOf } from '#domain/workers/engagements'
import { handler, refuse } from '../../runtime/handler'

/** S3.3: a dry run of `addWorkers`. */
export const previewWorkersHandler = handler(previewWorkers, async ({ input, subject: outlet, store, keys }) => {
  if (outlet.kind !== 'outlet') refuse(previewWorkers, 'NOT_AN_OUTLET')
  const ids = input.lines.map(({ phone }) => keys.hash('phone', phone))
  const known = await store.getMany('workers', [...new Set(ids)])
  return { lines: ids.map((id, n) => (ids.indexOf(id) < n ? 'known' : listingOf(known.get(id) ?? null, outlet._id))) }
})
