import { addDays } from '#domain/calendar/dates'
import { NO_HASH } from '#domain/points/account'
import { closedAt, settledBefore, type OpenDays } from '#domain/points/open-days'
import { EMPTY_DAY, sealOf, tallied } from '#domain/points/seal'
import type { Runtime } from '../../runtime/runtime'
import type { SealProgress } from '../../store/records/seals'
import type { Store } from '../../store/store'
import { postingsOfDay } from '../points/day-postings'
import { withinARun } from './within-a-run'

/**
 * S22.30: closes the days that are over, then seals, in order, each that was closed long enough ago for every transaction
 * begun before to have ended. A day that does not fit into a run is gone on with by the next; runs may be late, twice or
 * beside each other. Answers how many days were sealed.
 */
export async function sealDay({ store, now }: Runtime, mayGoOn = withinARun()): Promise<number> {
  const before = settledBefore(await closeDays(store, now), now())
  let sealed = 0
  for (let progress = await progressOf(store); progress !== null && progress.on < before && mayGoOn(); progress = await progressOf(store)) {
    const { read, isWhole } = await readOn(store, progress, mayGoOn)
    if (!isWhole) {
      await keep(store, progress, read)
      return sealed
    }
    if (await seal(store, read, now())) sealed += 1
  }
  return sealed
}

function closeDays(store: Store, now: Runtime['now']): Promise<OpenDays> {
  return store.transact(async (tx) => {
    const days = await tx.get('openDays', 'current')
    const closed = closedAt(days, now())
    if (closed) await tx.set('openDays', { _id: 'current', ...closed })
    const current = closed ?? days
    if (!current) throw new Error('some day is always open')
    return current
  })
}

/** Where sealing stands; at the first posting's day when it never began, null without any. */
async function progressOf(store: Store): Promise<SealProgress | null> {
  const known = await store.get('sealProgress', 'current')
  if (known) return known
  const [first] = await store.find('postings', {}, { orderBy: [['postedOn', 'asc']], limit: 1 })
  return first ? beginning(first.postedOn, NO_HASH) : null
}

const beginning = (on: string, sealHash: string): SealProgress =>
  ({ _id: 'current', version: 0, on, sealHash, account: '', sequence: 0, ...EMPTY_DAY, peaks: [] })

async function readOn(store: Store, progress: SealProgress, mayGoOn: () => boolean): Promise<{ read: SealProgress; isWhole: boolean }> {
  let read = progress
  for await (const postings of postingsOfDay(store, progress.on, progress)) {
    const { account, sequence } = postings[postings.length - 1] ?? progress
    const { peaks, ...tally } = postings.reduce(tallied, read)
    read = { ...read, account, sequence, ...tally, peaks: [...peaks] }
    if (!mayGoOn()) return { read, isWhole: false }
  }
  return { read, isWhole: true }
}

/** Nothing when another run got further meanwhile. */
async function keep(store: Store, from: SealProgress, read: SealProgress): Promise<void> {
  await store.transact(async (tx) => {
    const now = await tx.get('sealProgress', 'current')
    if ((now?.version ?? 0) === from.version) await tx.set('sealProgress', { ...read, version: from.version + 1 })
  })
}

/** False when another run sealed the day meanwhile. The progress is written first: two runs conflict on it. */
function seal(store: Store, read: SealProgress, sealedAt: number): Promise<boolean> {
  const { on, version } = read
  return store.transact(async (tx) => {
    const now = await tx.get('sealProgress', 'current')
    if (now && now.on !== on) return false
    const previous = await tx.get('seals', addDays(on, -1))
    const made = sealOf(read, { on, sealedAt, previous })
    await tx.set('sealProgress', { ...beginning(addDays(on, 1), made.hash), version: Math.max(version, now?.version ?? 0) + 1 })
    await tx.add('seals', { _id: on, ...made })
    return true
  })
}
