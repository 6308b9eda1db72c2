import type { Answer } from '../../store/records/whistles'
import type { Store } from '../../store/store'

/** S19.4, S19.32: who waits, the first first: those a settlement put in order, then who came after it by the time he answered. */
export async function queueOf(store: Store, whistleId: string, limit: number): Promise<Answer[]> {
  const where = { whistleId, status: 'waiting' }
  const ranked = await store.find('answers', { ...where, 'settled.rank': store.compare.gte(0) }, { orderBy: [['settled.rank', 'asc'], ['answeredAt', 'asc']], limit })
  if (ranked.length === limit) return ranked
  const byTime = await store.find('answers', where, { orderBy: [['answeredAt', 'asc']], limit })
  return [...ranked, ...byTime.filter(({ settled }) => settled === null)].slice(0, limit)
}
