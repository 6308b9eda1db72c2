import { messageOf, startTestCloud } from './support/test-cloud'
import type { TestCloud } from './support/test-cloud'

let test_: TestCloud
beforeAll(async () => {
  test_ = await startTestCloud({ collections: [
    { name: 'orders', indexes: [{ name: 'buyer', keys: [['buyer', 1], ['amount', 1]] }] },
    { name: 'buyers', indexes: [{ name: 'town', keys: [['town', 1]] }] },
  ] })
  await test_.db.collection('orders').add([
    { _id: '1', buyer: 'a', amount: 5, items: ['x', 'y'] }, { _id: '2', buyer: 'a', amount: 7, items: ['x'] }, { _id: '3', buyer: 'b', amount: 1, items: [] },
  ])
  await test_.db.collection('buyers').add([{ _id: 'a', town: 't' }, { _id: 'b', town: 'u' }])
})
afterAll(() => test_.close())

const orders = () => test_.db.collection('orders').aggregate()

describe('pipelines', () => {
  test('match, group and sort', async () => {
    const { sum } = test_.db.command.aggregate
    const { data } = await orders().match({ buyer: test_.db.command.in(['a', 'b']) }).group({ _id: '$buyer', total: sum('$amount'), count: sum(1) }).sort({ total: -1 }).end()
    expect(data).toEqual([{ _id: 'a', total: 12, count: 2 }, { _id: 'b', total: 1, count: 1 }])
  })

  test('count, unwind, project, addFields, skip and limit', async () => {
    expect((await orders().match({ buyer: 'a' }).count('orders').end()).data).toEqual([{ orders: 2 }])
    expect((await orders().match({ buyer: 'z' }).count('orders').end()).data).toEqual([])
    const { data } = await orders().match({ buyer: 'a' }).sort({ amount: 1 }).unwind('$items').skip(1).limit(2)
      .addFields({ twice: test_.db.command.aggregate.multiply(['$amount', 2]) }).project({ _id: 0, items: 1, twice: 1 }).end()
    expect(data).toEqual([{ items: 'y', twice: 10 }, { items: 'x', twice: 14 }])
  })

  test('lookup on a field asks the other collection by its index or id', async () => {
    const { data } = await orders().match({ buyer: 'b' }).lookup({ from: 'buyers', localField: 'buyer', foreignField: '_id', as: 'who' }).end()
    expect(data).toEqual([{ _id: '3', buyer: 'b', amount: 1, items: [], who: [{ _id: 'b', town: 'u' }] }])
    expect(await messageOf(orders().match({ buyer: 'b' }).lookup({ from: 'buyers', localField: 'buyer', foreignField: 'name', as: 'who' }).end())).toContain('no declared index of buyers')
  })

  test('an unknown stage is refused by name', async () => {
    const reply = await fetch(test_.cloud.adminUrl, { method: 'POST', body: JSON.stringify({
      action: 'database.aggregateDocuments', collectionName: 'orders', stages: [{ stageKey: '$limit', stageValue: '1' }, { stageKey: '$mapReduce', stageValue: '{}' }],
    }) })
    expect(await reply.json()).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('$mapReduce') })
  })
})
