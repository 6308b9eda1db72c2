import { openDataFolder } from '../../localcloud/data-folder'
import { Catalog } from '../../localcloud/engine/catalog'
import { applyChange, makeChange } from '../../localcloud/engine/change'
import { encode } from '../../localcloud/engine/ejson'
import { idText } from '../../localcloud/engine/ids'

const BATCH = 5_000

/** Loads postings in bulk, straight into a closed data folder: what a county's tier M holds. */
export function fillStore(dataDir: string, count: number): void {
  const folder = openDataFolder(dataDir, '')
  const catalog = new Catalog(folder.writer)
  const collection = catalog.get('postings')
  for (let from = 0; from < count; from += BATCH) {
    folder.writer.script('BEGIN IMMEDIATE')
    for (let at = from; at < Math.min(count, from + BATCH); at += 1) {
      const id = `account${at % 5_000}:${Math.floor(at / 5_000)}`
      const doc = { _id: id, account: `account${at % 5_000}`, sequence: Math.floor(at / 5_000), amount: 5, transfer: `t${at >> 1}`, previous: 'f'.repeat(64), postedOn: '2026-07-15', rule: 'r1' }
      applyChange(makeChange({ collection, id: idText(id), before: null, after: doc, body: encode(doc) }, catalog), folder.writer)
    }
    folder.writer.script('COMMIT')
  }
  folder.close()
}
