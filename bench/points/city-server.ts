import { collectionSpecs } from '#core/store/collections'
import { startLocalCloud } from '../../localcloud'

/** The local cloud on a city's folder, as the product declares it: `city-server <folder> <profile>`. Prints its address and how long it took to start. */
const [, , dataDir = '', profile = ''] = process.argv
const startedAt = process.hrtime.bigint()

startLocalCloud({ envId: 'bench', port: 0, dataDir, profile, timers: false, collections: collectionSpecs }).then((cloud) => {
  const ms = Number(process.hrtime.bigint() - startedAt) / 1e6
  process.stdout.write(`ready ${cloud.adminUrl} ${ms.toFixed(0)} ${process.memoryUsage().rss}\n`)
}, (error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
})
