import type { DataPart } from '#types/my-data'
import type { Runtime } from '../../../runtime/runtime'
import type { CollectionName, RecordOf } from '../../../store/collections'
import { page } from '../../../store/page'
import type { Account } from '../../../store/records/accounts'

/** Whose data is read, and with what. */
export interface DataOf extends Pick<Runtime, 'store' | 'files' | 'keys' | 'cipher'> { account: Account }

export interface Asked { limit?: number; cursor?: string }
export interface DataPage { rows: Array<Record<string, unknown>>; next?: string }

/** One part of what is stored about somebody: how much of it there is, and what of it he takes with him. */
export interface DataSource {
  count(of: DataOf): Promise<number>
  read(of: DataOf, asked: Asked): Promise<DataPage>
}

interface Listing<N extends CollectionName> {
  name: N
  /** The field that names him. */
  whose: keyof RecordOf<N> & string
  sortKey: keyof RecordOf<N> & string
  view(of: DataOf, rows: ReadonlyArray<RecordOf<N>>): Promise<DataPage['rows']> | DataPage['rows']
}

/** A collection whose records name the person, the latest first. An index (whose, -sortKey, _id) serves it. */
export function listed<N extends CollectionName>(part: DataPart, { name, whose, sortKey, view }: Listing<N>): DataSource {
  return {
    count: ({ store, account }) => store.count(name, { [whose]: account._id }),
    async read(of, asked) {
      const { store, keys, account } = of
      const { rows, next } = await page(store, {
        name, where: { [whose]: account._id }, sortKey, direction: 'desc', ...asked, boundTo: `exportMyData|${part}|${account._id}`, sign: keys.sign,
      })
      return { rows: await view(of, rows), next }
    },
  }
}

/** What is always one page. */
export function whole(read: (of: DataOf) => Promise<DataPage['rows']>): DataSource {
  return { count: async (of) => (await read(of)).length, read: async (of) => ({ rows: await read(of) }) }
}
