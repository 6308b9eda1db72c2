import fc from 'fast-check'
import type { CollectionSpec, IndexKey } from '../../localcloud'
import { codeOf, messageOf, startTestCloud } from './support/test-cloud'
import type { TestCloud } from './support/test-cloud'

let test_: TestCloud
afterEach(() => test_.close())

const index = (name: string, keys: IndexKey[], unique = false): CollectionSpec['indexes'][number] => ({ name, keys, unique })

async function open(indexes: CollectionSpec['indexes'], strictIndexes = true): Promise<void> {
  test_ = await startTestCloud({ collections: [{ name: 'things', indexes }], strictIndexes })
}
const things = () => test_.db.collection('things')

describe('unique indexes', () => {
  test('a second document with the same values is a duplicate; another value is not', async () => {
    await open([index('phone', [['phone', 1]], true)])
    await things().add({ _id: 'a', phone: '1' })
    expect(await codeOf(things().add({ phone: '1' }))).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await codeOf(things().add({ _id: 'b', phone: '2' }))).toBe('none')
    expect(await codeOf(things().doc('b').update({ phone: '1' }))).toBe('DATABASE_DUPLICATE_WRITE')
    expect((await things().doc('b').get()).data).toEqual([{ _id: 'b', phone: '2' }])
  })

  test('a missing value counts as null, so it is free once', async () => {
    await open([index('phone', [['phone', 1]], true)])
    await things().add({ a: 1 })
    expect(await codeOf(things().add({ a: 2 }))).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await codeOf(things().add({ phone: null }))).toBe('DATABASE_DUPLICATE_WRITE')
  })

  test('a value is free again once its document is changed or removed', async () => {
    await open([index('phone', [['phone', 1]], true)])
    await things().add([{ _id: 'a', phone: '1' }, { _id: 'b', phone: '2' }])
    await things().doc('a').update({ phone: '3' })
    await things().doc('b').remove()
    expect(await codeOf(things().add([{ phone: '1' }, { phone: '2' }]))).toBe('none')
  })

  test('a list with two of one value stores none of it', async () => {
    await open([index('phone', [['phone', 1]], true)])
    expect(await codeOf(things().add([{ phone: '1' }, { phone: '1' }]))).toBe('DATABASE_DUPLICATE_WRITE')
    expect((await things().count()).total).toBe(0)
  })

  test('two inserts of one value at the same moment: one wins', async () => {
    await open([index('phone', [['phone', 1]], true)])
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(things().add({ phone: '1' }))))
    expect(codes.filter((code) => code === 'none')).toHaveLength(1)
    expect(codes.filter((code) => code === 'DATABASE_DUPLICATE_WRITE')).toHaveLength(19)
  })

  test('every element of an array counts', async () => {
    await open([index('tags', [['tags', 1]], true)])
    await things().add({ tags: ['a', 'b', 'b'] })
    expect(await codeOf(things().add({ tags: ['c', 'b'] }))).toBe('DATABASE_DUPLICATE_WRITE')
  })
})

describe('strict indexes', () => {
  test('a query that no index serves is refused by name, also as count, update, remove and pipeline', async () => {
    await open([index('status', [['status', 1], ['at', 1]])])
    const refused = 'no declared index of things serves the query {"kind":"x"}'
    expect(await messageOf(things().where({ kind: 'x' }).get())).toContain(refused)
    expect(await messageOf(things().where({ kind: 'x' }).count())).toContain(refused)
    expect(await messageOf(things().where({ kind: 'x' }).update({ a: 1 }))).toContain(refused)
    expect(await messageOf(things().where({ kind: 'x' }).remove())).toContain(refused)
    expect(await messageOf(things().aggregate().match({ kind: 'x' }).end())).toContain(refused)
    expect(await codeOf(things().where({ kind: 'x' }).get())).toBe('DATABASE_REQUEST_FAILED')
  })

  test('the second key alone, an order without an index and a half-served or are refused', async () => {
    await open([index('status', [['status', 1], ['at', 1]])])
    const { command } = test_.db
    expect(await messageOf(things().where({ at: 1 }).get())).toContain('no declared index')
    expect(await messageOf(things().orderBy('at', 'asc').get())).toContain('no declared index')
    expect(await messageOf(things().where(command.or([{ status: 'a' }, { kind: 'b' }])).get())).toContain('no declared index')
    expect(await messageOf(things().aggregate().group({ _id: null }).end())).toContain('the pipeline reads all of things')
  })

  test('ids, leading keys, declared orders and whole collections are served', async () => {
    await open([index('status', [['status', 1], ['at', 1]])])
    const { command } = test_.db
    await things().add([{ _id: 'a', status: 's', at: 2 }, { _id: 'b', status: 's', at: 1, kind: 'k' }])
    const ids = async (query: Promise<{ data: Array<{ _id: string }> }>): Promise<string[]> => (await query).data.map(({ _id }) => _id)
    expect(await ids(things().where({ _id: command.in(['b', 'z']) }).get())).toEqual(['b'])
    expect(await ids(things().where({ _id: command.gt('a') }).get())).toEqual(['b'])
    expect(await ids(things().where({ status: 's', kind: 'k' }).get())).toEqual(['b'])
    expect(await ids(things().where({ status: 's' }).orderBy('at', 'asc').get())).toEqual(['b', 'a'])
    expect(await ids(things().orderBy('status', 'desc').orderBy('at', 'desc').get())).toEqual(['a', 'b'])
    expect(await ids(things().where({}).get())).toEqual(['a', 'b'])
    expect((await things().count()).total).toBe(2)
  })
})

describe('indexes and stored documents', () => {
  test('an index declared later is built from what is stored, and one no longer declared is dropped', async () => {
    await open([])
    await things().add([{ _id: 'a', n: 2 }, { _id: 'b', n: 1 }])
    await test_.restart({ collections: [{ name: 'things', indexes: [index('n', [['n', 1]])] }] })
    expect((await things().orderBy('n', 'asc').get()).data.map((doc: { _id: string }) => doc._id)).toEqual(['b', 'a'])
    await test_.restart({ collections: [{ name: 'things', indexes: [] }] })
    expect(await messageOf(things().where({ n: 1 }).get())).toContain('no declared index')
  })

  test('an array is remembered over a restart, so bounds on it stay loose', async () => {
    const collections = [{ name: 'things', indexes: [index('n', [['n', 1]])] }]
    await open(collections[0]?.indexes ?? [])
    await things().add({ _id: 'a', n: [1, 9] })
    await test_.restart()
    const { command } = test_.db
    expect((await things().where({ n: command.gt(5).and(command.lt(3)) }).get()).data).toHaveLength(1)
  })

  test('two arrays in one compound index are refused', async () => {
    await open([index('two', [['a', 1], ['b', 1]])])
    expect(await messageOf(things().add({ a: [1], b: [2] }))).toContain('parallel arrays')
  })
})

describe('order', () => {
  const ids = async (order: Record<string, 1 | -1>, limit: number, where: object = {}): Promise<string[]> => (
    (await Object.entries(order)
      .reduce((query, [path, direction]) => query.orderBy(path, direction === 1 ? 'asc' : 'desc'), things().options({ raw: true, limit }).where(where))
      .get()).data.map((doc: { _id: string }) => doc._id))

  test('ties are broken by the last field of the order, whichever way the index runs', async () => {
    await open([index('n', [['n', 1]])], false)
    await things().add([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }, { _id: 'c', n: 2 }, { _id: 'd', n: 2 }])
    expect(await ids({ n: 1, _id: 1 }, 3)).toEqual(['a', 'b', 'c'])
    expect(await ids({ n: -1, _id: -1 }, 3)).toEqual(['d', 'c', 'b'])
    expect(await ids({ n: -1, _id: 1 }, 3)).toEqual(['c', 'd', 'a'])
    expect(await ids({ n: 1, _id: -1 }, 3)).toEqual(['b', 'a', 'd'])
  })

  test('an array sorts by its least element upwards and its greatest downwards, even where the query asks for another', async () => {
    await open([index('n', [['n', 1]])], false)
    await things().add([{ _id: 'a', n: [1, 9] }, { _id: 'b', n: [5, 6] }, { _id: 'c', n: [] }])
    expect(await ids({ n: 1 }, 3)).toEqual(['c', 'a', 'b'])
    expect(await ids({ n: 1 }, 2, { n: { $gt: 3 } })).toEqual(['a', 'b'])
    expect(await ids({ n: -1 }, 2, { n: { $lt: 7 } })).toEqual(['a', 'b'])
  })

  test('an array that holds the asked value still sorts by its outermost element, whatever index leads to it', async () => {
    await open([index('ba', [['b', 1], ['a', 1], ['_id', -1]])], false)
    await things().add([{ _id: 'a', a: [2], b: null }, { _id: 'b', a: [0, 2], b: null }, { _id: 'c', a: [2, 3], b: null }])
    expect(await ids({ a: 1, _id: 1 }, 3, { a: 2, b: null })).toEqual(['b', 'a', 'c'])
    expect(await ids({ a: -1, _id: 1 }, 1, { a: 2, b: null })).toEqual(['c'])
  })

  test('several values of the leading key are merged in order, each page complete', async () => {
    await open([index('kind', [['kind', 1], ['n', 1], ['_id', 1]])])
    await things().add(Array.from({ length: 40 }, (_, at) => ({ _id: `id${at + 10}`, kind: `k${at % 4}`, n: 40 - at })))
    expect(await ids({ n: 1, _id: 1 }, 4, { kind: { $in: ['k1', 'k3'] } })).toEqual(['id49', 'id47', 'id45', 'id43'])
  })

  test('a cursor over a tie is served by the index on each of its branches', async () => {
    await open([index('kind', [['kind', 1], ['n', 1], ['_id', 1]])])
    await things().add(['a', 'b', 'c', 'd', 'e'].map((_id, at) => ({ _id, kind: 'k', n: Math.floor(at / 3) })))
    const after = { kind: 'k', $or: [{ n: { $gt: 0 } }, { n: 0, _id: { $gt: 'b' } }] }
    expect(await ids({ n: 1, _id: 1 }, 2, after)).toEqual(['c', 'd'])
  })
})

test('with any indexes, any query finds what a scan finds, in the same order', async () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('a', 'b', null), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }))
  const doc = fc.record({ a: value, b: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('a', null)) }, { requiredKeys: [] })
  const bound = fc.record({ $gt: fc.integer({ min: 0, max: 4 }), $lte: fc.integer({ min: 0, max: 4 }) }, { requiredKeys: [] }).filter((range) => Object.keys(range).length > 0)
  const condition = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('a', null), bound, fc.record({ $in: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }) }))
  const plain = fc.record({ a: condition, b: condition }, { requiredKeys: [] })
  const query = fc.oneof(plain, fc.record({ $or: fc.array(plain.filter((part) => Object.keys(part).length > 0), { minLength: 1, maxLength: 3 }), b: condition }, { requiredKeys: ['$or'] }))
  const order = fc.subarray(['a', 'b', '_id']).chain((paths) => fc.tuple(...paths.map((path) => fc.tuple(fc.constant(path), fc.constantFrom('asc' as const, 'desc' as const)))))
  const indexes = fc.subarray<CollectionSpec['indexes'][number]>([
    index('a', [['a', 1]]), index('b', [['b', -1]]), index('ab', [['a', 1], ['b', -1]]), index('ba', [['b', 1], ['a', 1], ['_id', -1]]),
  ])
  test_ = await startTestCloud({ collections: [], strictIndexes: false })
  let run = 0
  await fc.assert(fc.asyncProperty(fc.array(doc, { maxLength: 12 }), query, order, indexes, fc.integer({ min: 1, max: 5 }), async (docs, where, by, specs, limit) => {
    run += 1
    const names = [`plain${run}`, `indexed${run}`] as const
    await test_.restart({ collections: [{ name: names[0], indexes: [] }, { name: names[1], indexes: specs }] })
    const results = await Promise.all(names.map(async (name) => {
      const collection = test_.db.collection(name)
      if (docs.length > 0) await collection.add(docs.map((fields, at) => ({ _id: `id${at}`, ...fields })))
      // `_id` last makes the order whole, so that the answers must be the same list.
      const whole = [...by.filter(([path]) => path !== '_id'), ['_id', 'asc'] as const]
      const page = { raw: true, order: Object.fromEntries(whole.map(([path, direction]) => [path, direction === 'desc' ? -1 : 1])), limit }
      const found = await collection.where({}).options(page).where(where).get()
      const counted = await collection.options({ raw: true }).where(where).count()
      return { ids: found.data.map((row: { _id: string }) => row._id), total: counted.total }
    }))
    expect(results[1]).toEqual(results[0])
  }), { numRuns: 200 })
})
