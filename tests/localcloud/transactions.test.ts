import { codeOf, startTestCloud } from './support/test-cloud'
import type { TestCloud, Transaction } from './support/test-cloud'

let test_: TestCloud
beforeAll(async () => {
  test_ = await startTestCloud({
    collections: [{ name: 'accounts', indexes: [{ name: 'phone', keys: [['phone', 1]], unique: true }, { name: 'n', keys: [['n', 1]] }] }],
    limits: { transactionMs: 1_500, lockWaitMs: 3_000 },
  })
})
afterAll(() => test_.close())

const accounts = () => test_.db.collection('accounts')
const balance = async (id: string): Promise<number> => (await accounts().doc(id).get()).data[0]?.n
let next = 0
async function account(n = 0): Promise<string> {
  next += 1
  await accounts().add({ _id: `account${next}`, phone: `phone${next}`, n })
  return `account${next}`
}

describe('what a transaction sees', () => {
  test('its snapshot: writes committed after it began are not there', async () => {
    const id = await account(1)
    const transaction = await test_.db.startTransaction()
    await accounts().doc(id).update({ n: 2 })
    expect((await transaction.collection('accounts').doc(id).get()).data).toMatchObject({ n: 1 })
    expect(await balance(id)).toBe(2)
    await transaction.rollback()
  })

  test('its own writes, by id and by query, while nobody else does', async () => {
    const id = await account(1)
    const other = await account(100)
    const transaction = await test_.db.startTransaction()
    await transaction.collection('accounts').doc(id).update({ n: 100 })
    await transaction.collection('accounts').add({ _id: 'mine', phone: 'mine', n: 100 })
    await transaction.collection('accounts').doc(other).remove()
    expect((await transaction.collection('accounts').doc(id).get()).data).toMatchObject({ n: 100 })
    expect((await transaction.collection('accounts').doc(other).get()).data).toBeNull()
    const found = await transaction.collection('accounts').where({ n: 100 }).orderBy('_id', 'asc').get()
    expect(found.data.map((doc: { _id: string }) => doc._id)).toEqual([id, 'mine'])
    expect(await balance(id)).toBe(1)
    expect((await accounts().doc('mine').get()).data).toEqual([])
    await transaction.commit()
    expect((await accounts().where({ n: 100 }).orderBy('_id', 'asc').get()).data.map((doc: { _id: string }) => doc._id)).toEqual([id, 'mine'])
  })

  test('a document it removed and added again is there once', async () => {
    const id = await account(1)
    await test_.db.runTransaction(async (transaction: Transaction) => {
      await transaction.collection('accounts').doc(id).remove()
      await transaction.collection('accounts').add({ _id: id, phone: `${id}-new`, n: 7 })
    })
    expect((await accounts().doc(id).get()).data).toEqual([{ _id: id, phone: `${id}-new`, n: 7 }])
  })
})

describe('the first writer wins', () => {
  test('a document another transaction has written is a conflict at once, and the loser is over', async () => {
    const id = await account()
    const first = await test_.db.startTransaction()
    const second = await test_.db.startTransaction()
    await first.collection('accounts').doc(id).update({ n: 1 })
    expect(await codeOf(second.collection('accounts').doc(id).update({ n: 2 }))).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(await codeOf(second.commit())).toBe('DATABASE_TRANSACTION_FAIL')
    await first.commit()
    expect(await balance(id)).toBe(1)
  })

  test('a document changed after the snapshot is a conflict, also when its writer is done', async () => {
    const id = await account()
    const transaction = await test_.db.startTransaction()
    await accounts().doc(id).update({ n: 1 })
    expect(await codeOf(transaction.collection('accounts').doc(id).update({ n: 2 }))).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(await balance(id)).toBe(1)
  })

  test('reading alone guards nothing: write skew is possible, as in MongoDB', async () => {
    const [a, b] = [await account(), await account()]
    const first = await test_.db.startTransaction()
    const second = await test_.db.startTransaction()
    await first.collection('accounts').doc(a).get()
    await second.collection('accounts').doc(b).get()
    await first.collection('accounts').doc(b).update({ n: 1 })
    await second.collection('accounts').doc(a).update({ n: 1 })
    await first.commit()
    await second.commit()
    expect([await balance(a), await balance(b)]).toEqual([1, 1])
  })

  test('one new id, many transactions at once: exactly one adds it', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(test_.db.runTransaction(async (transaction: Transaction) => {
      await transaction.collection('accounts').add({ _id: 'once', phone: 'once', n: 1 })
    }))))
    expect(codes.filter((code) => code === 'none')).toHaveLength(1)
    expect((await accounts().where({ phone: 'once' }).count()).total).toBe(1)
  })

  test('a unique key taken in an open transaction is a conflict for another, and free after its rollback', async () => {
    const first = await test_.db.startTransaction()
    const second = await test_.db.startTransaction()
    await first.collection('accounts').add({ phone: 'shared' })
    expect(await codeOf(second.collection('accounts').add({ phone: 'shared' }))).toBe('DATABASE_TRANSACTION_CONFLICT')
    await first.rollback()
    expect(await codeOf(accounts().add({ phone: 'shared' }))).toBe('none')
  })

  test('concurrent increments through transactions lose nothing', async () => {
    const id = await account()
    let conflicts = 0
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let done = 0; done < 10;) {
        const code = await codeOf(test_.db.runTransaction(async (transaction: Transaction) => {
          const { data } = await transaction.collection('accounts').doc(id).get()
          await transaction.collection('accounts').doc(id).update({ n: data.n + 1 })
        }, 0))
        if (code === 'none') done += 1
        else conflicts += 1
      }
    }))
    expect(await balance(id)).toBe(80)
    expect(conflicts).toBeGreaterThan(0)
  })
})

describe('the end of a transaction', () => {
  test('a duplicate key ends the whole transaction', async () => {
    const id = await account()
    const transaction = await test_.db.startTransaction()
    await transaction.collection('accounts').doc(id).update({ n: 9 })
    expect(await codeOf(transaction.collection('accounts').add({ _id: id, phone: 'any' }))).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
    expect(await balance(id)).toBe(0)
  })

  test('a refused update ends it too', async () => {
    const id = await account()
    const transaction = await test_.db.startTransaction()
    expect(await codeOf(transaction.collection('accounts').doc(id).update({ phone: test_.db.command.inc(1) }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
  })

  test('after its life it is rolled back, and what it held is free', async () => {
    const id = await account()
    const transaction = await test_.db.startTransaction()
    await transaction.collection('accounts').doc(id).update({ n: 9 })
    await new Promise((resolve) => { setTimeout(resolve, 1_700) })
    expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
    expect(await balance(id)).toBe(0)
    expect(await codeOf(accounts().doc(id).update({ n: 1 }))).toBe('none')
    expect(test_.cloud.stats().openTransactions).toBe(0)
  })
})

describe('plain writes beside transactions', () => {
  test('one waits for the transaction that holds its document, then builds on what that committed', async () => {
    const id = await account()
    const transaction = await test_.db.startTransaction()
    await transaction.collection('accounts').doc(id).update({ n: 10 })
    let isDone = false
    const plain = accounts().doc(id).update({ n: test_.db.command.inc(1) }).then(() => { isDone = true })
    await accounts().doc(await account()).update({ n: 5 })
    expect(isDone).toBe(false)
    await transaction.commit()
    await plain
    expect(await balance(id)).toBe(11)
  })

  test('200 at once on one document all count', async () => {
    const id = await account()
    await Promise.all(Array.from({ length: 200 }, () => accounts().doc(id).update({ n: test_.db.command.inc(1) })))
    expect(await balance(id)).toBe(200)
  })
})
