import { DuplicateKey } from '#core/store/store'
import { CityStore } from '../../../seed/city/city-store'

const stock = (_id: string, left: number) => ({ _id, left })
const out: string[] = []
const aStore = () => {
  out.length = 0
  return new CityStore((name, { _id }) => { out.push(`${name}/${_id}`) })
}

test('a transaction that throws leaves no trace', async () => {
  const store = aStore()
  await store.put('stocks', stock('a', 3))
  await expect(store.transact(async (tx) => {
    await tx.set('stocks', stock('a', 2))
    await tx.add('stocks', stock('b', 1))
    throw new Error('no')
  })).rejects.toThrow('no')
  expect([store.look('stocks', 'a'), store.look('stocks', 'b')]).toEqual([stock('a', 3), null])
})

test('a transaction sees what it wrote, and adding twice is a duplicate', async () => {
  const store = aStore()
  await store.transact(async (tx) => {
    await tx.add('stocks', stock('a', 1))
    expect(await tx.get('stocks', 'a')).toEqual(stock('a', 1))
    await expect(tx.add('stocks', stock('a', 1))).rejects.toThrow(DuplicateKey)
    await tx.remove('stocks', 'a')
    expect(await tx.get('stocks', 'a')).toBeNull()
  })
  expect(store.look('stocks', 'a')).toBeNull()
})

test('what is finished goes out once and is forgotten; the rest goes out at the end', async () => {
  const store = aStore()
  await store.put('stocks', stock('a', 1))
  await store.put('stocks', stock('b', 1))
  store.finish('stocks', 'a')
  store.finish('stocks', 'a')
  expect([out, store.look('stocks', 'a')]).toEqual([['stocks/a'], null])
  store.finishAll()
  expect(out).toEqual(['stocks/a', 'stocks/b'])
})
