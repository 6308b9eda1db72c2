import { startLocalCloud } from '../../localcloud'

/** The local cloud as the product runs it, on the folder given. Prints its address and how long it took to start. */
const dataDir = process.argv[2] ?? ''
const startedAt = process.hrtime.bigint()

startLocalCloud({
  envId: 'bench', port: 0, dataDir, timers: false,
  collections: [
    { name: 'commands', indexes: [] },
    { name: 'accounts', indexes: [] },
    { name: 'transfers', indexes: [{ name: 'within', keys: [['within', 1], ['at', 1], ['_id', 1]] }] },
    { name: 'postings', indexes: [{ name: 'account', keys: [['account', 1], ['sequence', 1]], unique: true }] },
    { name: 'notes', indexes: [{ name: 'within', keys: [['within', 1], ['status', 1], ['dueAt', 1], ['_id', 1]] }] },
  ],
}).then((cloud) => {
  const ms = Number(process.hrtime.bigint() - startedAt) / 1e6
  process.stdout.write(`ready ${cloud.adminUrl} ${ms.toFixed(0)} ${process.memoryUsage().rss}\n`)
}, (error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
})
