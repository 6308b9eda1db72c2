import { addDays } from '#domain/calendar/dates'
import { NO_HASH } from '#domain/points/account'
import { checkSeal, EMPTY_DAY, tallied, type DayTally } from '#domain/points/seal'
import type { Fault } from '#domain/points/verify'
import type { Posting } from '../../store/records/points'
import type { SealProgress } from '../../store/records/seals'
import type { Store } from '../../store/store'
import { postingsOfDay } from './day-postings'
import type { Phase } from './verify-steps'

/** Accounts are joined with one query, which takes at most 200. */
const JOINED = 200

/** Work of a piece, so that what is the same for all days is read seldom. */
const DAYS_A_PIECE = 31
const POSTINGS_A_PIECE = 5_000

/**
 * S22.10, S22.30: every day from the first to the last posting's, some days a piece: sealed ones against their seal and the
 * one before; of all, each posting against its account. What nobody's account counts is found here.
 */
export const checkDays: Phase = async ({ store }, after) => {
  const progress = await store.get('sealProgress', 'current')
  const [first, last] = [await edge(store, 'asc'), await edge(store, 'desc')]
  let on = after === '' ? first : addDays(after, 1)
  let postings = 0
  for (let days = 0; on !== null && last !== null && on <= last; days += 1) {
    if (days === DAYS_A_PIECE || postings > POSTINGS_A_PIECE) return { fault: null, next: addDays(on, -1) }
    const { tally, fault } = await dayOf(store, on)
    const found = fault ?? (await sealFault(store, on, { tally, progress, isFirst: on === first }))
    if (found) return { fault: found, next: null }
    postings += tally.count
    on = addDays(on, 1)
  }
  return { fault: await endFault(store, progress), next: null }
}

/** The first or last day there is anything of; null for none. */
async function edge(store: Store, direction: 'asc' | 'desc'): Promise<string | null> {
  const [posting] = await store.find('postings', {}, { orderBy: [['postedOn', direction]], limit: 1 })
  const [seal] = await store.find('seals', {}, { orderBy: [['_id', direction]], limit: 1 })
  const days = [posting?.postedOn, seal?._id].filter((day) => day !== undefined).sort()
  return (direction === 'asc' ? days[0] : days.at(-1)) ?? null
}

async function dayOf(store: Store, on: string): Promise<{ tally: DayTally; fault: Fault | null }> {
  let tally = EMPTY_DAY
  for await (const postings of postingsOfDay(store, on)) {
    tally = postings.reduce(tallied, tally)
    const fault = await orphanFault(store, postings)
    if (fault) return { tally, fault }
  }
  return { tally, fault: null }
}

async function orphanFault(store: Store, postings: readonly Posting[]): Promise<Fault | null> {
  const ids = [...new Set(postings.map(({ account }) => account))]
  for (let from = 0; from < ids.length; from += JOINED) {
    const some = ids.slice(from, from + JOINED)
    const accounts = await store.getMany('pointsAccounts', some)
    const orphan = postings.find(({ account, sequence }) => some.includes(account) && sequence > (accounts.get(account)?.sequence ?? 0))
    if (orphan) return { record: `postings/${orphan._id}`, what: 'is of no account that knows it' }
  }
  return null
}

interface Day { tally: DayTally; progress: SealProgress | null; isFirst: boolean }

async function sealFault(store: Store, on: string, { tally, progress, isFirst }: Day): Promise<Fault | null> {
  const seal = await store.get('seals', on)
  const isSealed = progress !== null && on < progress.on
  if (!seal) return isSealed ? { record: `seals/${on}`, what: 'is not there, though its day is sealed' } : null
  // It may have been sealed since the progress was read.
  const now = isSealed ? progress : await store.get('sealProgress', 'current')
  if (!now || on >= now.on) return { record: `seals/${on}`, what: 'lies beyond the last day that was sealed' }
  const previous = isFirst ? null : await store.get('seals', addDays(on, -1))
  return checkSeal(seal, { previous, tally })
}

/** S22.30: what comes next follows the last seal, and no day that is sealed is still open. */
async function endFault(store: Store, progress: SealProgress | null): Promise<Fault | null> {
  if (!progress) return null
  const lastOn = addDays(progress.on, -1)
  const [last, days] = await Promise.all([store.get('seals', lastOn), store.get('openDays', 'current')])
  if ((last?.hash ?? NO_HASH) !== progress.sealHash) return { record: `seals/${lastOn}`, what: 'is not the last seal that was made' }
  if (!days || days.openFrom < progress.on) return { record: 'openDays/current', what: `lets days be posted to that are sealed before ${progress.on}` }
  return null
}
