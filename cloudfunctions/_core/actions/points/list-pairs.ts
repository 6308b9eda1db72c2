import { listPairs } from '#types/points-rechecks'
import { DAY_MS } from '#domain/calendar/dates'
import { PAIRS_DAYS, pairsOf } from '#domain/points/pairs'
import { handler } from '../../runtime/handler'
import { nameOf } from '../accounts/name-of'

/** As many as one query answers; of a unit with more the latest are counted, and the answer says so. */
const MOST_AWARDS = 1_000
const MOST_PAIRS = 50

/** S19.14: who verified with whom under a unit. */
export const listPairsHandler = handler(listPairs, async ({ input, store, at }) => {
  const where = { within: input.unitId, status: 'confirmed', confirmedAt: store.compare.gte(at - PAIRS_DAYS * DAY_MS) }
  const [answers, all] = await Promise.all([
    store.find('answers', where, { orderBy: [['confirmedAt', 'desc']], limit: MOST_AWARDS }),
    store.count('answers', where),
  ])
  const pairs = pairsOf(answers.flatMap(({ scannedBy, confirmedBy }) => (scannedBy && confirmedBy ? { scannedBy, confirmedBy } : []))).slice(0, MOST_PAIRS)
  const people = await store.getMany('accounts', pairs.flatMap((pair) => pair.people))
  return {
    rows: pairs.map((pair) => ({
      people: pair.people.map((accountId, n) => ({ accountId, displayName: nameOf(people, accountId), tookPart: pair.shares[n] ?? 0 })),
      together: pair.together, isToAsk: pair.isToAsk,
    })),
    awards: answers.length, isWhole: all <= answers.length,
  }
})
