import { collections, type CollectionName, type RecordOf } from '#core/store/collections'
import { DuplicateKey, type Tx } from '#core/store/store'

export type Sink = <N extends CollectionName>(name: N, record: RecordOf<N>) => void

type Shelves = { [N in CollectionName]: Map<string, RecordOf<N>> }

/** Added once and never read again while a city is made: they go out at once, so that memory does not grow with the ledger. */
const PASSED_ON: ReadonlySet<CollectionName> = new Set<CollectionName>(['transfers', 'postings', 'allocations', 'activities', 'outgoing', 'checkIns', 'identities', 'photos'])

/**
 * A store in memory for one writer, with the use cases' own transactions: what is still needed is kept, what is over goes
 * to the sink. Ids that went out are not known any more; the sink refuses them a second time.
 */
export class CityStore {
  private readonly shelves = Object.fromEntries(Object.keys(collections).map((name) => [name, new Map()])) as Shelves

  constructor(private readonly sink: Sink) {}

  get = <N extends CollectionName>(name: N, id: string): Promise<RecordOf<N> | null> => Promise.resolve(this.look(name, id))

  put = <N extends CollectionName>(name: N, record: RecordOf<N>): Promise<void> => {
    if (PASSED_ON.has(name)) this.sink(name, record)
    else this.shelves[name].set(record._id, record)
    return Promise.resolve()
  }

  /** How many of a collection are kept; only whole collections are counted here. */
  count = (name: CollectionName): Promise<number> => Promise.resolve(this.shelves[name].size)

  kept<N extends CollectionName>(name: N): RecordOf<N>[] {
    return [...this.shelves[name].values()]
  }

  look<N extends CollectionName>(name: N, id: string): RecordOf<N> | null {
    return this.shelves[name].get(id) ?? null
  }

  /** All or nothing; whatever `work` throws leaves no trace. */
  async transact<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const steps = new Map<string, Step>()
    const result = await work(this.txOver(steps))
    for (const { apply } of steps.values()) apply()
    return result
  }

  /** Writes a record out for good. */
  finish(name: CollectionName, id: string): void {
    const record = this.look(name, id)
    if (record === null) return
    this.sink(name, record)
    this.shelves[name].delete(id)
  }

  /** Writes out all that is left. */
  finishAll(): void {
    for (const name of Object.keys(this.shelves) as CollectionName[]) for (const id of [...this.shelves[name].keys()]) this.finish(name, id)
  }

  private txOver(steps: Map<string, Step>): Tx {
    const keyOf = (name: CollectionName, id: string): string => `${name}/${id}`
    const seen = <N extends CollectionName>(name: N, id: string): RecordOf<N> | null => {
      const step = steps.get(keyOf(name, id))
      return step ? (step.record as RecordOf<N> | null) : this.look(name, id)
    }
    const write = <N extends CollectionName>(name: N, record: RecordOf<N>): void => {
      steps.set(keyOf(name, record._id), { record, apply: () => void this.put(name, record) })
    }
    return {
      get: async (name, id) => seen(name, id),
      add: async (name, record) => {
        if (seen(name, record._id) !== null) throw new DuplicateKey(name, record._id)
        write(name, record)
      },
      set: async (name, record) => write(name, record),
      remove: async (name, id) => {
        steps.set(keyOf(name, id), { record: null, apply: () => void this.shelves[name].delete(id) })
      },
    }
  }
}

interface Step { record: { _id: string } | null; apply: () => void }
