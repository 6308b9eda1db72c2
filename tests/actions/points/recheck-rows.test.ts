import { recheckRows } from '#core/actions/points/recheck-rows'
import { confirmedWork, openDrawnVillage, type DrawnVillage } from './drawn'

let village: DrawnVillage
beforeAll(async () => { village = await openDrawnVillage() })
afterAll(() => village.close())

test('whoever had a hand in an award reads that he cannot look at it again', async () => {
  const { whistleId, accountId } = await confirmedWork(village, '田小满')
  const recheck = await village.store.get('rechecks', `${whistleId}:${accountId}`)
  if (!recheck) throw new Error('it was drawn')
  const can = async (person: string) => (await recheckRows(village.runtime, [recheck], person))[0]?.canRecheck
  for (const person of [accountId, village.grid.accountId, village.second.accountId]) expect(await can(person)).toBe(false)
  expect(await can(village.street.accountId)).toBe(true)
})

test('the rider\'s picture is shown by an address of its own', async () => {
  const { whistleId, accountId } = await confirmedWork(village, '韩霜降')
  const id = `${whistleId}:${accountId}`
  const answer = await village.store.get('answers', id)
  const recheck = await village.store.get('rechecks', id)
  if (!answer || !recheck) throw new Error('it was drawn')
  await village.store.put('photos', {
    _id: 'ph-done', version: 1, ownerId: accountId, mime: 'image/jpeg', bytes: 10, status: 'ready', quarantinePath: 'quarantine/b', quarantineFileId: null,
    finalPath: 'photos/b.jpg', fileId: 'cloud://b', begunAt: 0, readyAt: 0,
  })
  await village.store.put('answers', { ...answer, photoId: 'ph-done' })
  const files = { ...village.runtime.files, addresses: async (ids: readonly string[]) => ids.map((one) => `https://files/${one}`) }
  expect((await recheckRows({ store: village.store, files }, [recheck], 'x'))[0]?.photoUrl).toBe('https://files/cloud://b')
})
