const STORE = 'photos'

/** Each phone on a stage has its own frame, so its own store. */
const databaseName = () => (window.name ? `${window.name}:photos` : 'photos')

const settled = <Result>(request: IDBRequest<Result>) => new Promise<Result>((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

async function store(mode: IDBTransactionMode) {
  const opening = indexedDB.open(databaseName(), 1)
  opening.onupgradeneeded = () => { opening.result.createObjectStore(STORE) }
  const database = await settled(opening)
  return database.transaction(STORE, mode).objectStore(STORE)
}

/** Bytes that outlive the page, in IndexedDB. */
export const blobs = {
  async put(id: string, blob: Blob) {
    await settled((await store('readwrite')).put(blob, id))
  },
  async get(id: string): Promise<Blob | null> {
    const found: unknown = await settled((await store('readonly')).get(id) as IDBRequest<unknown>)
    return found instanceof Blob ? found : null
  },
  async remove(id: string) {
    await settled((await store('readwrite')).delete(id))
  },
}
