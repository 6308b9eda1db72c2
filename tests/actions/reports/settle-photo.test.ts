import { settlePhoto } from '#core/actions/reports/settle-photo'
import type { Photo } from '#core/store/records/reports'
import { mapTx } from '../../support/map-tx'

const aPhoto = (change: Partial<Photo> = {}): Photo => ({
  _id: 'ph', version: 1, ownerId: 'a1', mime: 'image/jpeg', bytes: 9, status: 'begun', quarantinePath: 'q', quarantineFileId: 'f', finalPath: 'p', fileId: null,
  begunAt: 1, readyAt: null, ...change,
})

test('a begun photo is decided', async () => {
  const { tx } = mapTx()
  await tx.add('photos', aPhoto())
  expect(await settlePhoto(tx, 'ph', { status: 'ready', fileId: 'g', readyAt: 5 })).toEqual(aPhoto({ status: 'ready', fileId: 'g', readyAt: 5, version: 2 }))
  expect(await tx.get('photos', 'ph')).toMatchObject({ status: 'ready', version: 2 })
})

test.each(['ready', 'refused'] as const)('a %s one stays as it was decided', async (status) => {
  const { tx } = mapTx()
  await tx.add('photos', aPhoto({ status }))
  for (const outcome of ['ready', 'refused'] as const) expect(await settlePhoto(tx, 'ph', { status: outcome })).toEqual(aPhoto({ status }))
  expect(await tx.get('photos', 'ph')).toEqual(aPhoto({ status }))
})

test('what is not there is not found', async () => {
  await expect(settlePhoto(mapTx().tx, 'ph', { status: 'ready' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
