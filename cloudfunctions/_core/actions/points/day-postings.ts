import type { Posting } from '../../store/records/points'
import type { Store } from '../../store/store'

const PAGE = 500

/** Where in a day one stands: after this posting; account '' before the first. */
export interface InDay { account: string; sequence: number }

/** A day's postings by account and number, a page at a time, from after one of them on. */
export async function* postingsOfDay(store: Store, on: string, from: InDay = { account: '', sequence: 0 }): AsyncGenerator<Posting[]> {
  for (let { account, sequence } = from; ;) {
    const same = account === '' ? [] : await store.find('postings', { postedOn: on, account, sequence: store.compare.gt(sequence) }, { orderBy: [['sequence', 'asc']], limit: PAGE })
    const others = same.length === PAGE ? [] : await store.find(
      'postings', { postedOn: on, account: store.compare.gt(account) }, { orderBy: [['account', 'asc'], ['sequence', 'asc']], limit: PAGE - same.length },
    )
    const rows = [...same, ...others]
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    account = last.account
    sequence = last.sequence
  }
}
