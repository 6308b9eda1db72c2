import { startTestCloud } from './support/test-cloud'
import type { Database, TestCloud } from './support/test-cloud'

type Command = Database['command']
type Row = [title: string, query: (command: Command) => object, ids: string[]]

let test_: TestCloud

const DOCS = [
  { _id: 'a', n: 1, name: 'anna', tags: ['x', 'y'], o: { p: 1 }, items: [{ k: 1, v: 'p' }, { k: 2, v: 'q' }], at: new Date(1_000) },
  { _id: 'b', n: 2, name: 'bob', tags: [], o: { p: 2 }, items: [{ k: 2, v: 'p' }], at: new Date(2_000), nothing: null },
  { _id: 'c', n: 3, name: 'Carl', tags: ['y', 'z', 'w'], o: { p: 3, q: null } },
  { _id: 'd', n: '3', name: '丁一', tags: 'y' },
  { _id: 'e', n: [1, 9], isOpen: true },
]

const ROWS: Row[] = [
  ['a plain value', () => ({ name: 'bob' }), ['b']],
  ['a plain value meets an element of an array', () => ({ tags: 'y' }), ['a', 'c', 'd']],
  ['a whole array', () => ({ tags: ['x', 'y'] }), ['a']],
  ['a nested object by its fields', () => ({ o: { p: 2 } }), ['b']],
  ['null meets null and missing', () => ({ nothing: null }), ['a', 'b', 'c', 'd', 'e']],
  ['a boolean', () => ({ isOpen: true }), ['e']],
  ['a date', () => ({ at: new Date(2_000) }), ['b']],
  ['eq', (_) => ({ n: _.eq(2) }), ['b']],
  ['neq', (_) => ({ n: _.neq(1) }), ['b', 'c', 'd']],
  ['gt stays within numbers', (_) => ({ n: _.gt(1) }), ['b', 'c', 'e']],
  ['gte', (_) => ({ n: _.gte(2) }), ['b', 'c', 'e']],
  ['lt', (_) => ({ n: _.lt(2) }), ['a', 'e']],
  ['lte', (_) => ({ n: _.lte(2) }), ['a', 'b', 'e']],
  ['gt of a text stays within texts', (_) => ({ n: _.gt('0') }), ['d']],
  ['a range of dates', (_) => ({ at: _.gte(new Date(1_000)).and(_.lt(new Date(2_000))) }), ['a']],
  ['an array meets each bound with any element', (_) => ({ n: _.gt(5).and(_.lt(2)) }), ['e']],
  ['in', (_) => ({ name: _.in(['anna', 'bob', 'zoe']) }), ['a', 'b']],
  ['in with null', (_) => ({ 'o.q': _.in([null]), n: _.in([1, 3]) }), ['a', 'c', 'e']],
  ['in of nothing', (_) => ({ name: _.in([]) }), []],
  ['nin', (_) => ({ name: _.nin(['anna', 'bob']) }), ['c', 'd', 'e']],
  ['exists', (_) => ({ items: _.exists(true) }), ['a', 'b']],
  ['not exists', (_) => ({ items: _.exists(false) }), ['c', 'd', 'e']],
  ['mod', (_) => ({ n: Reflect.apply(_.mod, _, [2, 1]) }), ['a', 'c', 'e']],
  ['size', (_) => ({ tags: _.size(2) }), ['a']],
  ['all', (_) => ({ tags: _.all(['y', 'z']) }), ['c']],
  ['elemMatch asks one element for everything', (_) => ({ items: _.elemMatch({ k: 2, v: 'p' }) }), ['b']],
  ['paths into arrays ask any element', () => ({ 'items.k': 2, 'items.v': 'p' }), ['a', 'b']],
  ['or', (_) => _.or([{ n: 1 }, { name: 'bob' }]), ['a', 'b', 'e']],
  ['or within a field', (_) => ({ n: _.or(_.eq(2), _.eq(3)) }), ['b', 'c']],
  ['and', (_) => _.and([{ n: _.gte(1) }, { n: _.lt(3) }, { name: _.neq('anna') }]), ['b', 'e']],
  ['nor', (_) => _.nor([{ n: 1 }, { n: 2 }]), ['c', 'd']],
  ['not', (_) => ({ n: _.not(_.gt(1)) }), ['a', 'd']],
  ['a pattern', () => ({ name: /^b/ }), ['b']],
  ['a pattern of Chinese', () => ({ name: /^丁/ }), ['d']],
  ['a pattern that ignores case', () => ({ name: /^c/i }), ['c']],
  ['a pattern with an optional last letter', () => ({ name: /^bobs?$/ }), ['b']],
  ['expr', (_) => ({ o: _.exists(true), $expr: { $gt: ['$n', 2] } }), ['c']],
]

const INDEXES = ['n', 'name', 'tags', 'o.p', 'o.q', 'items.k', 'at', 'nothing', 'isOpen']
  .map((path) => ({ name: path, keys: [[path, 1] as const] }))

describe.each([
  ['with indexes', [{ name: 'things', indexes: INDEXES }]],
  ['without indexes', [{ name: 'things', indexes: [] }]],
  ['with descending compound indexes', [{ name: 'things', indexes: [{ name: 'two', keys: [['n', -1] as const, ['name', -1] as const] }, { name: 'three', keys: [['tags', -1] as const, ['n', 1] as const] }] }]],
])('query operators %s', (_title, collections) => {
  beforeAll(async () => {
    test_ = await startTestCloud({ collections, strictIndexes: false })
    await test_.db.collection('things').add(DOCS)
  })
  afterAll(() => test_.close())

  test.each(ROWS)('%s', async (_row, query, ids) => {
    const { data } = await test_.db.collection('things').where(query(test_.db.command)).orderBy('_id', 'asc').get()
    expect(data.map((doc: { _id: string }) => doc._id)).toEqual(ids)
    expect((await test_.db.collection('things').where(query(test_.db.command)).count()).total).toBe(ids.length)
  })
})
