import { temporaryFolder, codeOf, messageOf, startTestCloud } from './support/test-cloud'
import type { TestCloud, Transaction } from './support/test-cloud'
import { writeFunction } from './support/functions'

let test_: TestCloud
beforeAll(async () => {
  const functionsDir = temporaryFolder()
  writeFunction(functionsDir, 'hello', 'exports.main = async (event) => ({ greeted: event.name })')
  test_ = await startTestCloud({ functionsDir })
  await test_.db.createCollection('people')
})
afterAll(() => test_.close())

const people = () => test_.db.collection('people')

describe('each call of the unmodified SDK', () => {
  test('createCollection makes a collection once', async () => {
    await test_.db.createCollection('fresh')
    expect(await codeOf(test_.db.createCollection('fresh'))).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
    expect((await test_.db.collection('fresh').count()).total).toBe(0)
  })

  test('add of one document answers its id, and the document comes back as it was', async () => {
    const doc = { text: '青蜂 "蜂"', int: 1, long: 10 ** 12, float: 1.5, no: false, nothing: null, at: new Date(5), list: [1, { a: [] }], nested: { a: { b: 'c' } } }
    const added = await people().add({ _id: 'round-trip', ...doc })
    expect(added).toMatchObject({ id: 'round-trip' })
    expect((await people().doc('round-trip').get()).data).toEqual([{ _id: 'round-trip', ...doc }])
  })

  test('add of a list makes an id of 32 hex digits for each', async () => {
    const added = await people().add([{ kind: 'listed' }, { kind: 'listed' }])
    const ids = 'ids' in added ? added.ids : []
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)])
    expect((await people().where({ kind: 'listed' }).count()).total).toBe(2)
  })

  test('add of a taken id is a duplicate, and of a missing collection names it', async () => {
    await people().add({ _id: 'taken' })
    expect(await codeOf(people().add({ _id: 'taken' }))).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await codeOf(test_.db.collection('nowhere').add({ a: 1 }))).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })

  test('doc().get of a missing id is an empty list, and field() keeps only what is asked', async () => {
    await people().add({ _id: 'fields', a: { b: 1, c: 2 }, d: 3 })
    expect((await people().doc('missing').get()).data).toEqual([])
    expect((await people().doc('fields').field({ 'a.b': true }).get()).data).toEqual([{ _id: 'fields', a: { b: 1 } }])
  })

  test('where().get honours order, skip, limit and field', async () => {
    await people().add([1, 2, 3, 4].map((n) => ({ kind: 'paged', n, extra: 'x' })))
    const page = await people().where({ kind: 'paged' }).orderBy('n', 'desc').skip(1).limit(2).field({ n: true, _id: false }).get()
    expect(page.data).toEqual([{ n: 3 }, { n: 2 }])
  })

  test('count counts what matches', async () => {
    await people().add([{ kind: 'counted', n: 1 }, { kind: 'counted', n: 5 }])
    expect((await people().where({ kind: 'counted', n: test_.db.command.gt(1) }).count()).total).toBe(1)
  })

  test('doc().update merges, and answers 0 for a missing document', async () => {
    const { command } = test_.db
    await people().add({ _id: 'merged', n: 1, tags: ['a'], o: { x: 1 } })
    const updated = await people().doc('merged').update({ n: command.inc(2), tags: command.push(['b']), o: { y: 2 }, at: test_.db.serverDate() })
    expect(updated.updated).toBe(1)
    expect((await people().doc('merged').get()).data).toEqual([{ _id: 'merged', n: 3, tags: ['a', 'b'], o: { x: 1, y: 2 }, at: expect.any(Date) }])
    expect((await people().doc('missing').update({ n: 1 })).updated).toBe(0)
  })

  test('where().update changes all that match', async () => {
    await people().add([{ kind: 'many' }, { kind: 'many' }])
    expect((await people().where({ kind: 'many' }).update({ seen: true })).updated).toBe(2)
    expect((await people().where({ kind: 'many', seen: true }).count()).total).toBe(2)
  })

  test('an update that changes nothing answers 0', async () => {
    await people().add({ _id: 'same', n: 1 })
    expect((await people().doc('same').update({ n: 1 })).updated).toBe(0)
  })

  test('doc().set makes a missing document and replaces an existing one', async () => {
    expect(await people().doc('set').set({ a: 1 })).toMatchObject({ updated: 0, upsertedId: 'set' })
    expect(await people().doc('set').set({ b: 2 })).toMatchObject({ updated: 1 })
    expect((await people().doc('set').get()).data).toEqual([{ _id: 'set', b: 2 }])
  })

  test('updateAndReturn answers the document as it is afterwards', async () => {
    await people().add({ _id: 'returned', n: 1 })
    const { updated, doc } = await people().where({ _id: 'returned' }).updateAndReturn({ n: test_.db.command.inc(1) })
    expect({ updated, doc }).toEqual({ updated: 1, doc: { _id: 'returned', n: 2 } })
  })

  test('remove removes one by id and all that match', async () => {
    await people().add([{ _id: 'gone', kind: 'gone' }, { kind: 'gone' }, { kind: 'gone' }])
    expect((await people().doc('gone').remove()).deleted).toBe(1)
    expect((await people().where({ kind: 'gone' }).remove()).deleted).toBe(2)
    expect((await people().where({ kind: 'gone' }).count()).total).toBe(0)
  })

  test('a transaction commits all its writes, or with rollback none', async () => {
    await people().add({ _id: 'tx', n: 1 })
    await test_.db.runTransaction(async (transaction: Transaction) => {
      await transaction.collection('people').doc('tx').update({ n: 2 })
      await transaction.collection('people').add({ _id: 'tx-added' })
    })
    const open = await test_.db.startTransaction()
    await open.collection('people').doc('tx').update({ n: 3 })
    await open.rollback('changed my mind')
    expect((await people().doc('tx').get()).data).toEqual([{ _id: 'tx', n: 2 }])
    expect((await people().doc('tx-added').get()).data).toHaveLength(1)
  })

  test('callFunction returns what the function returned', async () => {
    expect((await test_.app.callFunction({ name: 'hello', data: { name: '小王' } })).result).toEqual({ greeted: '小王' })
    expect(await messageOf(test_.app.callFunction({ name: 'nobody', data: {} }))).toContain('FUNCTION_NOT_FOUND')
  })

  test('callWxOpenApi is recorded and answered with success', async () => {
    const { result } = await test_.app.callWxOpenApi({ apiName: '/wxa/msg_sec_check', requestData: { content: '你好' } })
    expect(result).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(test_.cloud.stats().wxCalls).toEqual([expect.objectContaining({ apiName: '/wxa/msg_sec_check', requestData: '{"content":"你好"}' })])
  })

  test('a call the cloud does not know answers an error that names it', async () => {
    expect(await messageOf(test_.app.callWxPayApi({ apiName: 'a.b', requestData: Buffer.from('{}') }))).toContain('wx.wxPayApi')
    const reply = await fetch(test_.cloud.adminUrl, { method: 'POST', body: JSON.stringify({ action: 'database.renameCollection' }) })
    expect(await reply.json()).toMatchObject({ code: 'INVALID_ACTION', message: expect.stringContaining('database.renameCollection') })
  })

  test('a body that is not JSON and a wrong field are refused, and the server goes on', async () => {
    const post = async (body: string): Promise<unknown> => (await fetch(test_.cloud.adminUrl, { method: 'POST', body })).json()
    expect(await post('{')).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await post('{"action":"database.insertDocument","collectionName":"people","data":"x"}')).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await post('{"action":"database.insertDocument","collectionName":"people","data":["{\\"a\\":{\\"$oid\\":\\"1\\"}}"]}')).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect((await people().count()).total).toBeGreaterThan(0)
  })
})
