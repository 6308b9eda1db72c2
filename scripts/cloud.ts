/**
 * The local cloud alone: `npm run cloud -- --port N --data DIR`. An empty store at `/admin`; the SDK makes
 * the collections, and queries need no index.
 */
import { parseArgs } from 'node:util'
import { DataFolderError, startLocalCloud } from '../localcloud'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4600' }, data: { type: 'string', default: '.data/cloud' }, env: { type: 'string', default: 'local' } },
})

async function main(): Promise<void> {
  const cloud = await startLocalCloud({ envId: values.env, port: Number(values.port), dataDir: values.data, collections: [], strictIndexes: false })
  process.stdout.write(`ready ${cloud.adminUrl}\n`)
  const stop = (): void => {
    void cloud.close().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof DataFolderError ? error.message : String(error)}\n`)
  process.exit(1)
})
