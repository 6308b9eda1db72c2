import { CHAIN_START, checkAccount, checkPosting, type ChainEnd, type Fault } from '#domain/points/verify'
import { checkBook, EMPTY_BOOK, replayed, type WorkerBook } from '#domain/points/replay'
import type { PointsAccount, Posting } from '../../store/records/points'
import type { Checking } from './verify-steps'

/** Their transfers are joined with one query, which takes at most 200. */
const POSTINGS_PAGE = 200

interface Replay { end: ChainEnd; book: WorkerBook }

/**
 * S22.10: an account's chain from its first posting up to where the account stood when it was read; what comes after was
 * written meanwhile. Each posting is one of its transfer's two.
 */
export async function checkChain(checking: Checking, account: PointsAccount, heldPoints: number): Promise<Fault | null> {
  const { store } = checking
  let replay: Replay = { end: CHAIN_START, book: EMPTY_BOOK }
  for (let isMore = true; isMore;) {
    const rows = await store.find('postings', { account: account._id, sequence: store.compare.gt(replay.end.sequence) }, { orderBy: [['sequence', 'asc']], limit: POSTINGS_PAGE })
    const postings = rows.filter(({ sequence }) => sequence <= account.sequence)
    const unnamed = await unnamedFault(checking, postings)
    if (unnamed) return unnamed
    for (const posting of postings) {
      const next = follow(checking, account, replay, posting)
      if ('what' in next) return next
      replay = next
    }
    const beyond = rows[postings.length]
    const tail = beyond && await tailFault(checking, account, beyond)
    if (tail) return tail
    isMore = rows.length === POSTINGS_PAGE && !beyond
  }
  return checkAccount(account, replay.end, heldPoints) ?? bookFault(account, replay.book)
}

function follow({ expiryMonthsOf }: Checking, account: PointsAccount, { end, book }: Replay, posting: Posting): Replay | Fault {
  const next = checkPosting(account._id, end, posting)
  if ('what' in next) return next
  if (account.kind !== 'worker') return { end: next, book }
  const kept = replayed(book, posting, expiryMonthsOf)
  return typeof kept === 'string' ? { record: `postings/${posting._id}`, what: kept } : { end: next, book: kept }
}

async function unnamedFault({ store }: Checking, postings: readonly Posting[]): Promise<Fault | null> {
  const transfers = await store.getMany('transfers', postings.map(({ transfer }) => transfer))
  const unnamed = postings.find(({ _id, transfer }) => !transfers.get(transfer)?.postings.includes(_id))
  return unnamed ? { record: `postings/${unnamed._id}`, what: `is not one of the postings of transfer ${unnamed.transfer}` } : null
}

function bookFault(account: PointsAccount, book: WorkerBook): Fault | null {
  const what = checkBook(account, book)
  return what === null ? null : { record: `pointsAccounts/${account._id}`, what }
}

/** A posting beyond the account's last is a fault, unless the account has moved on with it. */
async function tailFault({ store }: Checking, { _id, sequence }: PointsAccount, beyond: Posting): Promise<Fault | null> {
  const now = await store.get('pointsAccounts', _id)
  return now && now.sequence >= beyond.sequence ? null : { record: `postings/${beyond._id}`, what: `lies beyond the last posting its account knows, number ${sequence}` }
}
