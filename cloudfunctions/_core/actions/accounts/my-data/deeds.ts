import { feedbackFacts } from '../../feedback/move-feedback'
import { photoAddresses } from '../../reports/photo-addresses'
import { listed } from './listed'

export const checkIns = listed('check-ins', {
  name: 'checkIns', whose: 'accountId', sortKey: 'at',
  async view({ store }, rows) {
    const stations = await store.getMany('stations', rows.map(({ stationId }) => stationId))
    return rows.map(({ stationId, on, at }) => ({ station: stations.get(stationId)?.name ?? '', on, at }))
  },
})

export const answers = listed('answers', {
  name: 'answers', whose: 'accountId', sortKey: 'answeredAt',
  async view({ store }, rows) {
    const whistles = await store.getMany('whistles', rows.map(({ whistleId }) => whistleId))
    return rows.map(({ whistleId, status, answeredAt, arriveAt, arrivedAt, words, photoId, submittedAt, returned, settled, confirmedAt }) => ({
      whistle: whistles.get(whistleId)?.title ?? '', placeName: whistles.get(whistleId)?.placeName ?? '', status, answeredAt, arriveAt, arrivedAt,
      words, photoId, submittedAt, sentBackFor: returned?.reason ?? null, settledFor: settled?.reason ?? null, confirmedAt,
    }))
  },
})

export const reports = listed('reports', {
  name: 'reports', whose: 'reporterId', sortKey: 'filedAt',
  view: (_, rows) => rows.map(({ _id, categoryId, place, placeName, words, photoIds, status, takenAt, filedAt }) => ({
    id: _id, categoryId, place, placeName, words, photoIds, status, takenAt, filedAt,
  })),
})

/** With an address each that opens for a short time. */
export const photos = listed('photos', {
  name: 'photos', whose: 'ownerId', sortKey: 'begunAt',
  async view(of, rows) {
    const addresses = await photoAddresses(of, rows.map(({ _id }) => _id))
    return rows.map(({ _id, mime, bytes, status, begunAt }) => ({ id: _id, mime, bytes, status, begunAt, url: addresses.get(_id) ?? null }))
  },
})

export const feedback = listed('feedback', {
  name: 'feedback', whose: 'accountId', sortKey: 'filedAt',
  view: (_, rows) => rows.map((row) => {
    const { id: _id, version: _version, ...facts } = feedbackFacts(row)
    return facts
  }),
})

/** Also those that were revoked, until they are swept. */
export const sessions = listed('sessions', {
  name: 'sessions', whose: 'accountId', sortKey: 'createdAt',
  view: (_, rows) => rows.map(({ browser, createdAt, expiresAt, revokedAt }) => ({ browser, createdAt, expiresAt, revokedAt })),
})

export const messages = listed('messages', {
  name: 'outgoing', whose: 'to', sortKey: 'at',
  view: (_, rows) => rows.map(({ kind, body, at }) => ({ kind, facts: JSON.parse(body) as unknown, at })),
})
