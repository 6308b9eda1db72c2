import { addDays, dateOf, lastDayOf } from '#domain/calendar/dates'
import type { PaidCredit } from '#domain/points/preview'
import { pointsRuleId } from '#domain/points/rule-at'
import { factsOf } from '#domain/points/transfer-id'
import type { Posting } from '../../store/records/points'
import type { RecordOf } from '../../store/collections'
import type { Store } from '../../store/store'

/** What one look at a month takes: well below a function's seconds and memory. */
const MOST_CREDITS = 20_000
const PAGE = 500
/** Ids that one query joins. */
const JOINED = 200

export interface MonthCredits { credits: PaidCredit[]; versions: number[]; until: string; isWhole: boolean }

/**
 * S22.15: what riders were credited in a month `YYYY-MM`, in the order of day, account and number. Whole days alone: the
 * day with which it would become more than one look takes is left out with those after it, and `until` says so.
 */
export async function creditsOf(store: Store, month: string, most = MOST_CREDITS): Promise<MonthCredits> {
  const lastDay = lastDayOf(month)
  const postings: Posting[] = []
  let until = addDays(`${month}-01`, -1)
  while (until < lastDay) {
    const day = await creditsOn(store, addDays(until, 1), most - postings.length)
    if (day === null) break
    postings.push(...day)
    until = addDays(until, 1)
  }
  const versions = [...new Set(postings.map(({ ruleVersion }) => ruleVersion))].sort((a, b) => a - b)
  return { credits: await joined(store, postings, versions), versions, until, isWhole: until === lastDay }
}

/** A day's credits of workers in the order of the index; null when there are more than `most`. */
async function creditsOn(store: Store, on: string, most: number): Promise<Posting[] | null> {
  const { compare } = store
  const credits = { postedOn: on, kind: compare.in(['award', 'grant']), amount: compare.gt(0) }
  const rows: Posting[] = []
  for (;;) {
    const last = rows.at(-1)
    const rest = last ? await store.find('postings', { ...credits, account: last.account, sequence: compare.gt(last.sequence) }, { orderBy: [['sequence', 'asc']], limit: PAGE }) : []
    const beyond = rest.length === PAGE ? [] : await store.find('postings', { ...credits, account: compare.gt(last?.account ?? '') }, { orderBy: [['account', 'asc'], ['sequence', 'asc']], limit: PAGE })
    rows.push(...rest, ...beyond)
    if (rows.length > most) return null
    if (rest.length < PAGE && beyond.length < PAGE) return rows
  }
}

/** With the template of the whistle an award was for, and how long its rule keeps points. */
async function joined(store: Store, postings: readonly Posting[], versions: readonly number[]): Promise<PaidCredit[]> {
  const whistleIds = postings.filter(({ kind }) => kind === 'award').map(whistleIdOf)
  const [whistles, rules] = await Promise.all([
    inBatches(store, 'whistles', whistleIds),
    inBatches(store, 'pointsRules', versions.map(pointsRuleId)),
  ])
  return postings.map((posting) => ({
    account: posting.account, on: dateOf(posting.at), points: posting.amount,
    templateId: posting.kind === 'award' ? (whistles.get(whistleIdOf(posting))?.templateId ?? null) : null,
    expiryMonths: rules.get(pointsRuleId(posting.ruleVersion))?.expiryMonths ?? 0,
  }))
}

const whistleIdOf = ({ transfer }: Posting): string => factsOf(transfer)[0] ?? ''

async function inBatches<N extends 'whistles' | 'pointsRules'>(store: Store, name: N, ids: readonly string[]): Promise<Map<string, RecordOf<N>>> {
  const once = [...new Set(ids)]
  const found = new Map<string, RecordOf<N>>()
  for (let from = 0; from < once.length; from += JOINED) {
    for (const [id, record] of await store.getMany(name, once.slice(from, from + JOINED))) found.set(id, record)
  }
  return found
}
