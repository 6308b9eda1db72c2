import fs from 'node:fs'
import { codeOf, messageOf, startTestCloud } from './support/test-cloud'
import type { TestCloud, Transaction } from './support/test-cloud'

type Flushed = (error: NodeJS.ErrnoException | null) => void

let test_: TestCloud
let flushes: Flushed[]

beforeEach(async () => {
  test_ = await startTestCloud({ collections: [{ name: 'things', indexes: [] }] })
  await test_.db.collection('things').add({ _id: 'first', n: 0 })
  flushes = []
  // The disk's answer is given by hand.
  jest.spyOn(fs, 'fdatasync').mockImplementation((_file: number, done: Flushed) => { flushes.push(done) })
})
afterEach(async () => {
  jest.restoreAllMocks()
  flushes.forEach((done) => done(null))
  await test_.close()
})

const things = () => test_.db.collection('things')
async function untilFlushing(count: number): Promise<void> {
  while (flushes.length < count) await new Promise((resolve) => { setTimeout(resolve, 1) })
}

test('a write is answered only once its flush to the disk is done', async () => {
  let isAnswered = false
  const write = things().add({ _id: 'second' }).then(() => { isAnswered = true })
  await untilFlushing(1)
  expect((await things().doc('first').get()).data).toHaveLength(1)
  expect(isAnswered).toBe(false)
  flushes[0]?.(null)
  await write
  expect((await things().doc('second').get()).data).toHaveLength(1)
})

test('so is a commit, whose documents are free for others meanwhile', async () => {
  const commit = test_.db.runTransaction(async (transaction: Transaction) => {
    await transaction.collection('things').doc('first').update({ n: 1 })
  })
  await untilFlushing(1)
  const next = things().doc('first').update({ n: test_.db.command.inc(1) })
  await new Promise((resolve) => { setTimeout(resolve, 50) })
  flushes[0]?.(null)
  await commit
  await untilFlushing(2)
  flushes[1]?.(null)
  await next
  expect((await things().doc('first').get()).data).toEqual([{ _id: 'first', n: 2 }])
})

test('writes that arrive during a flush share the next one', async () => {
  const first = things().add({ _id: 'a' })
  await untilFlushing(1)
  const others = Array.from({ length: 30 }, (_, at) => things().add({ _id: `b${at}` }))
  while ((await things().count()).total < 32) await new Promise((resolve) => { setTimeout(resolve, 1) })
  expect(flushes).toHaveLength(1)
  flushes[0]?.(null)
  await first
  await untilFlushing(2)
  flushes[1]?.(null)
  await Promise.all(others)
  expect(flushes).toHaveLength(2)
})

test('after a failed flush its writes, and all later ones, are refused', async () => {
  const write = codeOf(things().add({ _id: 'second' }))
  await untilFlushing(1)
  flushes[0]?.(Object.assign(new Error('EIO'), { code: 'EIO' }))
  expect(await write).toBe('DATABASE_REQUEST_FAILED')
  expect(await messageOf(things().add({ _id: 'third' }))).toContain('the disk failed')
})
