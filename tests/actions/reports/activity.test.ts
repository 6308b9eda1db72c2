import { addActivity } from '#core/actions/reports/activity'
import { mapTx } from '../../support/map-tx'

test('a move of staff is signed with the post, and says words, picture and body', async () => {
  const { tx } = mapTx()
  await addActivity(tx, { reportId: 're_1', version: 3, kind: 'dispatched', at: 5, actor: { accountId: 'a1', postTitle: '网格员' }, words: '快', photoId: 'ph', bodyId: 'crew' })
  expect(await tx.get('activities', 're_1:003')).toEqual({
    _id: 're_1:003', subjectId: 're_1', kind: 'dispatched', at: 5, byId: 'a1', byTitle: '网格员', words: '快', photoId: 'ph', bodyId: 'crew',
  })
})

test('the reporter\'s own moves carry neither name nor id', async () => {
  const { tx } = mapTx()
  await addActivity(tx, { reportId: 're_1', version: 1, kind: 'filed', at: 5, actor: { accountId: 'a1', postTitle: null } })
  expect(await tx.get('activities', 're_1:001')).toMatchObject({ byId: null, byTitle: '报的人', words: null, photoId: null, bodyId: null })
})

test('a move has one row', async () => {
  const { tx } = mapTx()
  const move = { reportId: 're_1', version: 1, kind: 'filed', at: 5, actor: { accountId: 'a1', postTitle: null } } as const
  await addActivity(tx, move)
  await expect(addActivity(tx, move)).rejects.toThrow('exists')
})
