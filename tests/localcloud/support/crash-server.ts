import { startLocalCloud } from '../../../localcloud'

/** A server in its own process, to be killed: `crash-server <port> <folder>`. */
const [, , port, dataDir] = process.argv

async function main(): Promise<void> {
  await startLocalCloud({
    envId: 'crash', port: Number(port), dataDir: dataDir ?? '', timers: false,
    collections: [
      { name: 'accounts', indexes: [] },
      { name: 'transfers', indexes: [] },
      { name: 'postings', indexes: [{ name: 'transfer', keys: [['transfer', 1]] }, { name: 'key', keys: [['account', 1], ['key', 1]], unique: true }] },
      { name: 'notes', indexes: [{ name: 'tags', keys: [['tags', 1]] }] },
    ],
  })
  process.stdout.write('ready\n')
}

void main()
