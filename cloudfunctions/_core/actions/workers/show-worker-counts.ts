import { showWorkerCounts } from '#types/workers'
import { handler } from '../../runtime/handler'

/** S3.6: each number counts once. */
export const showWorkerCountsHandler = handler(showWorkerCounts, async ({ store }) => {
  const [outlets, people, withSeveral, claimed] = await Promise.all([
    store.count('units', { kind: 'outlet', isOpen: true }),
    store.count('workers', { standing: store.compare.gte(1) }),
    store.count('workers', { standing: store.compare.gte(2) }),
    store.count('workers', { isClaimed: true }),
  ])
  return { outlets, people, withSeveral, claimed }
})
