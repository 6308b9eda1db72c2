import { codeOf, messageOf, startTestCloud } from './support/test-cloud'
import type { Database, TestCloud } from './support/test-cloud'

let test_: TestCloud
beforeAll(async () => {
  test_ = await startTestCloud()
  await test_.db.createCollection('things')
})
afterAll(() => test_.close())

type Command = Database['command']
const START = { n: 5, text: 'x', nothing: null, list: [3, 1, 2], rows: [{ k: 1 }, { k: 2 }], o: { a: 1, b: 2 }, at: new Date(0) }

async function updated(change: object): Promise<object> {
  const { id } = await test_.db.collection('things').add({ ...START }) as { id: string }
  await test_.db.collection('things').doc(id).update(change)
  const [{ _id, ...fields }] = (await test_.db.collection('things').doc(id).get()).data
  expect(_id).toBe(id)
  return fields
}

describe('update operators do what MongoDB does', () => {
  test.each<[string, (_: Command) => object, object]>([
    ['set keeps the other fields', () => ({ n: 6, o: { c: 3 } }), { n: 6, o: { a: 1, b: 2, c: 3 } }],
    ['set with a command replaces an object', (_) => ({ o: _.set({ c: 3 }) }), { o: { c: 3 } }],
    ['a dotted path reaches an element', () => ({ 'rows.1.k': 9 }), { rows: [{ k: 1 }, { k: 9 }] }],
    ['a path past the end of an array fills with null', () => ({ 'list.4': 7 }), { list: [3, 1, 2, null, 7] }],
    ['remove', (_) => ({ o: { a: _.remove() }, missing: { deep: _.remove() } }), { o: { b: 2 } }],
    ['inc and mul', (_) => ({ n: _.inc(-2), o: { b: _.mul(3) } }), { n: 3, o: { a: 1, b: 6 } }],
    ['inc and mul of a missing field start from 0', (_) => ({ fresh: _.inc(2), zero: _.mul(2) }), { fresh: 2, zero: 0 }],
    ['min and max keep the outer value', (_) => ({ n: _.max(4), o: { a: _.min(0) } }), { n: 5, o: { a: 0, b: 2 } }],
    ['max compares across types in BSON order', (_) => ({ n: _.max('a') }), { n: 'a' }],
    ['push', (_) => ({ list: _.push(9) }), { list: [3, 1, 2, 9] }],
    ['push at a place, sorted and cut', (_) => ({ list: _.push({ each: [9, 0], sort: -1, slice: 3 }) }), { list: [9, 3, 2] }],
    ['push to a missing field makes an array', (_) => ({ fresh: _.push(['a']) }), { fresh: ['a'] }],
    ['unshift', (_) => ({ list: _.unshift([8, 9]) }), { list: [8, 9, 3, 1, 2] }],
    ['pop and shift', (_) => ({ list: _.pop(), rows: _.shift() }), { list: [3, 1], rows: [{ k: 2 }] }],
    ['pull a value, a condition and a field', (_) => ({ list: _.pull(_.gte(2)), rows: _.pull({ k: 1 }) }), { list: [1], rows: [{ k: 2 }] }],
    ['pullAll', (_) => ({ list: _.pullAll([1, 3]) }), { list: [2] }],
    ['addToSet adds what is not there', (_) => ({ list: _.addToSet({ $each: [1, 4, 4] }) }), { list: [3, 1, 2, 4] }],
    ['rename', (_) => ({ text: _.rename('words') }), { words: 'x', text: undefined }],
  ])('%s', async (_title, change, expected) => {
    const after = await updated(change(test_.db.command))
    const wanted: Record<string, unknown> = { ...START, ...expected }
    for (const [key, value] of Object.entries(wanted)) if (value === undefined) delete wanted[key]
    expect(after).toEqual(wanted)
  })
})

describe('updates that MongoDB refuses are refused and change nothing', () => {
  test.each<[string, (_: Command) => object, string]>([
    ['inc of a text', (_) => ({ text: _.inc(1) }), 'non-numeric type'],
    ['inc of null', (_) => ({ nothing: _.inc(1) }), 'non-numeric type'],
    ['mul of a date', (_) => ({ at: _.mul(2) }), 'non-numeric type'],
    ['push to a number', (_) => ({ n: _.push(1) }), 'must be an array'],
    ['push to null', (_) => ({ nothing: _.push(1) }), 'must be an array'],
    ['pull from a text', (_) => ({ text: _.pull(1) }), 'must be an array'],
    ['pop of an object', (_) => ({ o: _.pop() }), 'must be an array'],
    ['addToSet to a number', (_) => ({ n: _.addToSet(1) }), 'must be an array'],
    ['set through a number', () => ({ 'n.deep': 1 }), 'Cannot create field'],
    ['set through null', () => ({ 'nothing.deep': 1 }), 'Cannot create field'],
    ['set of a name in an array', () => ({ 'list.name': 1 }), 'Cannot create field'],
    ['one path twice', (_) => ({ o: _.set({}), 'o.a': 1 }), 'would create a conflict'],
    ['a positional path', () => ({ 'rows.$.k': 1 }), 'not supported by the local cloud'],
  ])('%s', async (_title, change, reason) => {
    await test_.db.collection('things').doc('refused').set({ ...START })
    expect(await messageOf(test_.db.collection('things').doc('refused').update(change(test_.db.command)))).toContain(reason)
    expect((await test_.db.collection('things').doc('refused').get()).data).toEqual([{ _id: 'refused', ...START }])
  })

  test('a document over 512 KB, nested too deeply or with an operator for a name is not stored', async () => {
    const things = test_.db.collection('things')
    let deep: object = {}
    for (let level = 0; level < 120; level += 1) deep = { deep }
    expect(await codeOf(things.add({ text: '蜂'.repeat(180_000) }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(things.add({ deep }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(things.add({ $set: 1 }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(things.add({ text: '蜂'.repeat(170_000) }))).toBe('none')
  })
})
