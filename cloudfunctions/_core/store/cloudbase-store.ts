import type { CollectionName, RecordOf } from './collections'
import { parseRecord, stripId } from './record'
import type { Database } from './sdk'
import type { FindOptions, Store, Where } from './store'
import { codeOf, transact, type Barrier } from './transaction'

const FIND_LIMIT = 100

/** The store over CloudBase's database; `open` is called once, on first use. */
export function cloudbaseStore(open: () => Promise<Database>, barrier?: Barrier): Store {
  let opened: Promise<Database> | undefined
  const database = () => (opened ??= open())
  const listOf = async <N extends CollectionName>(name: N, where: Where, { orderBy = [], limit = FIND_LIMIT }: FindOptions = {}) => {
    let query = (await database()).collection(name).where(expand(await database(), where)).limit(limit)
    for (const [path, direction] of orderBy) query = query.orderBy(path, direction)
    const { data } = await query.get()
    return (data as unknown[]).map((document): RecordOf<N> => parseRecord(name, document))
  }
  return {
    compare,
    find: listOf,
    async get(name, id) {
      const { data } = await (await database()).collection(name).doc(id).get()
      const found: unknown = Array.isArray(data) ? data[0] : data
      return found ? parseRecord(name, found) : null
    },
    async getMany(name, ids) {
      const wanted = [...new Set(ids)]
      if (wanted.length === 0) return new Map()
      const rows = await listOf(name, { _id: compare.in(wanted) }, { limit: wanted.length })
      return new Map(rows.map((row) => [row._id, row]))
    },
    async count(name, where) {
      const { total } = await (await database()).collection(name).where(expand(await database(), where)).count()
      return total ?? 0
    },
    async add(name, record) {
      try {
        await (await database()).collection(name).add(record)
        return true
      } catch (error) {
        if (codeOf(error) === 'DATABASE_DUPLICATE_WRITE') return false
        throw error
      }
    },
    async put(name, record) {
      await (await database()).collection(name).doc(record._id).set(stripId(record))
    },
    async remove(name, id) {
      await (await database()).collection(name).doc(id).remove()
    },
    async increment(name, record, field) {
      const db = await database()
      const bump = () => db.collection(name).where({ _id: record._id }).updateAndReturn({ [field]: db.command.inc(1) })
      let { doc } = await bump()
      if (!doc) {
        const isFirst = await this.add(name, record)
        if (isFirst) return Number(record[field])
        doc = (await bump()).doc
      }
      return Number((doc as Record<string, unknown>)[field])
    },
    transact: async (work) => transact(await database(), work, barrier),
  }
}

type Operator = 'gt' | 'gte' | 'lt' | 'lte' | 'in'
interface Comparison { readonly $compare: ReadonlyArray<readonly [operator: Operator, value: unknown]> }
const compareBy = (operator: Operator) => (value: unknown): Comparison => ({ $compare: [[operator, value]] })

/** Plain data until the SDK is there: actions can build queries without loading it. */
const compare = { gt: compareBy('gt'), gte: compareBy('gte'), lt: compareBy('lt'), lte: compareBy('lte'), in: compareBy('in'), both }

function both(one: unknown, other: unknown): Comparison {
  if (!isComparison(one) || !isComparison(other)) throw new Error('only comparisons make a range')
  return { $compare: [...one.$compare, ...other.$compare] }
}

function isComparison(value: unknown): value is Comparison {
  return typeof value === 'object' && value !== null && '$compare' in value
}

function expand(db: Database, where: Where): Where {
  return Object.fromEntries(Object.entries(where).map(([path, value]) => [path, isComparison(value) ? commandOf(db, value) : value]))
}

function commandOf(db: Database, { $compare }: Comparison): unknown {
  const [first, ...others] = $compare.map(([operator, value]) => db.command[operator](value as never))
  return others.length > 0 ? first?.and(...others) : first
}
