import cloudbase from '@cloudbase/node-sdk'
import { CrashServer, freePort } from './support/crash-run'
import { pointSdkAt, temporaryFolder } from './support/test-cloud'
import type { Transaction } from './support/test-cloud'

const WRITES = 2_000
const KILLS = 20
const WORKERS = 8
const ACCOUNTS = 40
const OPENING = 1_000

/** A write the client was told is done, by the id it can be found under. */
interface Acknowledged { notes: Set<string>; updates: Map<string, number>; transfers: Set<string> }

describe('killing the server', () => {
  const acknowledged: Acknowledged = { notes: new Set(), updates: new Map(), transfers: new Set() }
  const app = cloudbase.init({ env: 'crash', timeout: 5_000 })
  const db = app.database()
  const { command } = db
  let server: CrashServer
  let attempts = 0

  /** One write of each kind in turn; a reply that never came says nothing either way. */
  async function write(at: number): Promise<void> {
    const id = `${at}`
    if (at % 4 === 0) {
      await db.collection('notes').add({ _id: id, tags: ['a', `t${at % 7}`] })
      acknowledged.notes.add(id)
    } else if (at % 4 === 1) {
      const account = `counter${at % 5}`
      await db.collection('accounts').doc(account).update({ n: command.inc(1) })
      acknowledged.updates.set(account, (acknowledged.updates.get(account) ?? 0) + 1)
    } else {
      await db.runTransaction((transaction: Transaction) => transfer(transaction, id, at), 5)
      acknowledged.transfers.add(id)
    }
  }

  async function transfer(transaction: Transaction, id: string, at: number): Promise<void> {
    const pair = [at % ACCOUNTS, (at * 7 + 1 + (at % (ACCOUNTS - 1))) % ACCOUNTS]
    const [from = 0, to = 0] = pair[0] === pair[1] ? [pair[0], ((pair[0] ?? 0) + 1) % ACCOUNTS] : pair
    await transaction.collection('accounts').doc(`a${from}`).update({ n: command.inc(-1) })
    await transaction.collection('accounts').doc(`a${to}`).update({ n: command.inc(1) })
    await transaction.collection('transfers').add({ _id: id, from: `a${from}`, to: `a${to}` })
    await transaction.collection('postings').add({ transfer: id, account: `a${from}`, key: `${id}-`, amount: -1 })
    await transaction.collection('postings').add({ transfer: id, account: `a${to}`, key: `${id}+`, amount: 1 })
  }

  async function work(): Promise<void> {
    while (attempts < WRITES) {
      await server.isUp
      attempts += 1
      // What the kill cut off is neither acknowledged nor counted on.
      await write(attempts).catch(() => undefined)
    }
  }

  async function killing(): Promise<number> {
    let kills = 0
    while (kills < KILLS) {
      const until = Math.round(((kills + 0.5) / KILLS) * WRITES)
      while (attempts < until) await new Promise((resolve) => { setTimeout(resolve, 1) })
      await server.killAndStart()
      kills += 1
    }
    return kills
  }

  beforeAll(async () => {
    const port = await freePort()
    server = new CrashServer(port, temporaryFolder())
    await server.start()
    pointSdkAt(`http://127.0.0.1:${port}/admin`)
    await db.collection('accounts').add([
      ...Array.from({ length: ACCOUNTS }, (_, at) => ({ _id: `a${at}`, n: OPENING })),
      ...Array.from({ length: 5 }, (_, at) => ({ _id: `counter${at}`, n: 0 })),
    ])
  })
  afterAll(() => server.kill())

  async function all(collection: string): Promise<Array<Record<string, unknown> & { _id: string }>> {
    const rows: Array<Record<string, unknown> & { _id: string }> = []
    for (let last = ''; ;) {
      const { data } = await db.collection(collection).where({ _id: command.gt(last) }).orderBy('_id', 'asc').limit(1_000).get()
      rows.push(...data)
      if (data.length < 1_000) return rows
      last = data[data.length - 1]._id
    }
  }

  test(`${KILLS} times within ${WRITES} writes loses nothing acknowledged and leaves nothing half-done`, async () => {
    const [kills] = await Promise.all([killing(), ...Array.from({ length: WORKERS }, work)])
    expect(kills).toBe(KILLS)
    const accounts = new Map((await all('accounts')).map((row) => [row._id, Number(row.n)]))
    const transfers = await all('transfers')
    const postings = await all('postings')
    const notes = new Set((await all('notes')).map((row) => row._id))

    // Most went through, so that the rest means something.
    expect(acknowledged.transfers.size).toBeGreaterThan(WRITES * 0.4)
    expect(acknowledged.notes.size).toBeGreaterThan(WRITES * 0.2)
    const stored = new Set(transfers.map((row) => row._id))
    const lost = [...acknowledged.transfers].filter((id) => !stored.has(id)).concat([...acknowledged.notes].filter((id) => !notes.has(id)))
    const lostUpdates = [...acknowledged.updates].filter(([id, count]) => (accounts.get(id) ?? 0) < count)
    expect({ lost, lostUpdates }).toEqual({ lost: [], lostUpdates: [] })

    // A transfer is its two postings and both balances, or nothing at all.
    const balances = new Map(Array.from({ length: ACCOUNTS }, (_, at) => [`a${at}`, OPENING]))
    for (const row of postings) balances.set(String(row.account), (balances.get(String(row.account)) ?? 0) + Number(row.amount))
    expect(postings).toHaveLength(transfers.length * 2)
    expect(new Set(postings.map((row) => row.transfer))).toEqual(stored)
    expect([...balances].filter(([id, n]) => accounts.get(id) !== n)).toEqual([])
  }, 180_000)

  test('the indexes still agree with the documents', async () => {
    const notes = await all('notes')
    for (const tag of ['a', 't0', 't3', 't6']) {
      const { total } = await db.collection('notes').where({ tags: tag }).count()
      expect([tag, total]).toEqual([tag, notes.filter((row) => Array.isArray(row.tags) && row.tags.includes(tag)).length])
    }
  })
})
