import { addMonths } from '#domain/calendar/dates'
import { expiryNotices, lastNoticedMonth, type ExpiryNotice } from '#domain/points/expiry'
import type { Runtime } from '../../runtime/runtime'
import type { Outgoing } from '../../store/records/commands'
import type { PointsAccount } from '../../store/records/points'
import { accountsWithLotsBefore } from '../points/lots-walk'
import { workersOf } from '../points/workers'
import { settingsOf } from '../settings'
import { withinARun } from './within-a-run'

/**
 * S22.11: tells riders 30 and 7 days before points run out. A message an account, month and distance, under an id made of
 * these: so a run may be late, twice or beside another one. Answers how many were written.
 */
export async function noticeExpiry({ store, now }: Runtime, mayGoOn = withinARun()): Promise<number> {
  const { face } = await settingsOf(store)
  if (!face.pointsEnabled) return 0
  const at = now()
  let written = 0
  for await (const accounts of accountsWithLotsBefore(store, addMonths(lastNoticedMonth(at), 1))) {
    if (!mayGoOn()) return written
    const workers = await workersOf(store, accounts.map(({ _id }) => _id))
    const messages = accounts.flatMap((account) => messagesTo(account, workers.get(account._id), at))
    const known = await store.getMany('outgoing', messages.map(({ _id }) => _id))
    for (const message of messages) if (!known.has(message._id) && await store.add('outgoing', message)) written += 1
  }
  return written
}

function messagesTo({ _id, lots }: PointsAccount, to: string | undefined, at: number): Outgoing[] {
  return to === undefined ? [] : expiryNotices(lots, at).map((notice) => ({
    _id: noticeId(_id, notice), kind: 'points-expiring', to,
    body: JSON.stringify({ amountPoints: notice.amountPoints, on: notice.on, days: notice.days }), at, sentAt: null,
  }))
}

const noticeId = (accountId: string, { month, days }: ExpiryNotice): string => `points-expiring:${accountId}:${month}:${days}`
