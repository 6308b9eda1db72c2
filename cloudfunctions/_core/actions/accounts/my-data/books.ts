import { page } from '../../../store/page'
import { appealFacts } from '../../points/appeal-views'
import { accountOfOwner } from '../../points/ledger'
import { statementLines } from '../../points/statement-lines'
import { listed, type DataOf, type DataSource } from './listed'

const pointsAccount = ({ store, account }: DataOf) => accountOfOwner(store, { kind: 'worker', ownerId: account._id })

/** Each posting with what its hash covers, so that it can be recomputed. */
export const points: DataSource = {
  count: async (of) => (await pointsAccount(of))?.sequence ?? 0,
  async read(of, asked) {
    const owned = await pointsAccount(of)
    if (!owned) return { rows: [] }
    const { rows, next } = await page(of.store, {
      name: 'postings', where: { account: owned._id }, sortKey: 'sequence', direction: 'desc', ...asked,
      boundTo: `exportMyData|points|${of.account._id}`, sign: of.keys.sign,
    })
    return { rows: (await statementLines(of.store, rows)).map((line) => ({ ...line })), next }
  },
}

/** What was given to him or proposed to be taken back, also what came to nothing, with the words of both hands. */
export const grants = listed('grants', {
  name: 'proposals', whose: 'riderId', sortKey: 'proposedAt',
  view: (_, rows) => rows.map(({ kind, status, amountPoints, reason, proposedAt, decidedAt, decidedReason }) => ({ kind, status, amountPoints, reason, proposedAt, decidedAt, decidedReason })),
})

export const rechecks = listed('rechecks', {
  name: 'rechecks', whose: 'accountId', sortKey: 'awardedAt',
  view: (_, rows) => rows.map(({ transferId, points: paid, awardedAt, status, outcome, note, recheckedAt }) => ({ transfer: transferId, points: paid, awardedAt, status, outcome, note, recheckedAt })),
})

export const redemptions = listed('redemptions', {
  name: 'redemptions', whose: 'accountId', sortKey: 'heldAt',
  async view({ store }, rows) {
    const stations = await store.getMany('stations', rows.map(({ stationId }) => stationId))
    return rows.map(({ offerTitle, pricePoints, stationId, status, heldAt, heldUntil, endedAt }) => ({
      offerTitle, pricePoints, station: stations.get(stationId)?.name ?? '', status, heldAt, heldUntil, endedAt,
    }))
  },
})

export const appeals = listed('appeals', {
  name: 'appeals', whose: 'accountId', sortKey: 'filedAt',
  view: async ({ store }, rows) => (await appealFacts(store, rows)).map(({ status, filedAt, line, timeline }) => ({ status, filedAt, line, timeline })),
})
