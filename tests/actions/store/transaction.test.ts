import { openCounty, type County } from '../../support/county'
import { DuplicateKey } from '#core/store/store'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const stock = async (id: string): Promise<number | undefined> => (await county.store.get('stocks', id))?.left

test('twelve writers of one document all get through, and none is lost', async () => {
  await county.store.put('stocks', { _id: 'hot', left: 0 })
  await Promise.all(Array.from({ length: 12 }, () => county.store.transact(async (tx) => {
    const before = await tx.get('stocks', 'hot')
    await tx.set('stocks', { _id: 'hot', left: (before?.left ?? 0) + 1 })
  })))
  expect(await stock('hot')).toBe(12)
})

test('what a transaction wrote is gone when its work throws', async () => {
  await county.store.put('stocks', { _id: 'kept', left: 1 })
  await expect(county.store.transact(async (tx) => {
    await tx.set('stocks', { _id: 'kept', left: 99 })
    throw new Error('halfway')
  })).rejects.toThrow('halfway')
  expect(await stock('kept')).toBe(1)
})

test('a taken id is named with its collection, and nothing of the transaction stays', async () => {
  await county.store.put('stocks', { _id: 'taken', left: 1 })
  const attempt = county.store.transact(async (tx) => {
    await tx.set('stocks', { _id: 'beside', left: 5 })
    await tx.add('stocks', { _id: 'taken', left: 2 })
  })
  await expect(attempt).rejects.toEqual(new DuplicateKey('stocks', 'taken'))
  expect(await stock('beside')).toBeUndefined()
})

test('a query that no index serves is an error, not a scan', async () => {
  await expect(county.store.find('stocks', { left: 1 })).rejects.toThrow(/stocks/)
})
