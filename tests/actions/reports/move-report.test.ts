import { movedReply, moveReport } from '#core/actions/reports/move-report'
import type { Report } from '#core/store/records/reports'
import { mapTx } from '../../support/map-tx'

const HOUR = 3_600_000
const actor = { accountId: 'a1', postTitle: '网格员' }
const aReport = (change: Partial<Report> = {}): Report => ({
  _id: 're_1', version: 1, within: ['isle', 'rock'], handledWithin: ['isle', 'rock'], reporterId: 'a2', communityId: 'rock', categoryId: 'jetty', bodyId: null,
  place: { lat: 27, lng: 120 }, placeName: '东门', words: null, photoIds: ['ph'], status: 'to-triage', takenAt: 1, filedAt: 2, dueAt: 3, ...change,
})

test('status, deadline, body and timeline move together', async () => {
  const { tx } = mapTx()
  await tx.add('reports', aReport({ status: 'accepted', version: 2 }))
  const moved = await moveReport(tx, { reportId: 're_1', to: 'dispatched', at: 10, actor, words: '快', body: { bodyId: 'crew', handledWithin: ['isle', 'crew'], dueHours: 6 } })
  expect(await tx.get('reports', 're_1')).toEqual(aReport({ status: 'dispatched', version: 3, bodyId: 'crew', handledWithin: ['isle', 'crew'], dueAt: 10 + 6 * HOUR }))
  expect(await tx.get('activities', 're_1:003')).toMatchObject({ kind: 'dispatched', at: 10, words: '快', bodyId: 'crew' })
  expect(movedReply(moved)).toEqual({ id: 're_1', version: 3, status: 'dispatched' })
})

test('a move the table does not have is refused and nothing is written', async () => {
  const { tx, ids } = mapTx()
  await tx.add('reports', aReport({ status: 'withdrawn' }))
  await expect(moveReport(tx, { reportId: 're_1', to: 'accepted', at: 10, actor })).rejects.toMatchObject({ code: 'MOVED_ON' })
  expect([await tx.get('reports', 're_1'), ids()]).toEqual([aReport({ status: 'withdrawn' }), ['reports/re_1']])
})

test('what is not there is not found', async () => {
  await expect(moveReport(mapTx().tx, { reportId: 're_0', to: 'accepted', at: 10, actor })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
