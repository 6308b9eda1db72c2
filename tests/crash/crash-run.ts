import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIds } from '#core/runtime/ids'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { collectionSpecs } from '#core/store/collections'
import { openApp } from '#core/store/sdk'
import { BulkLoad } from '../../localcloud'
import { CrashServer, freePort } from '../localcloud/support/crash-run'
import { pointSdkAt } from '../localcloud/support/test-cloud'
import { CityStore } from '../../seed/city/city-store'
import { audit, type Audit } from './audit'
import { AT, carryOut, offerOf, rule } from './book'
import { OFFERS, Orders } from './orders'
import { send } from './phone'
import { wireDatabase } from './wire-database'

const AT_ONCE = 24
/** Of them so many speak through the unmodified SDK; it takes four times the time of a bare call. */
const THROUGH_SDK = 1
/** A prime, so that it falls on each kind of call. */
const DROP_EVERY = 199
const DOUBLED_SHARE = 0.05
const REPLAYED_SHARE = 0.05
/** Few enough that the last ones are fought for in a long run. */
const STOCK = 300

export interface CrashPlan { ops: number; kills: number; onKill?: (kills: number, ops: number) => void }

export interface CrashReport extends Audit {
  ops: number
  kills: number
  /** With those sent twice at once, sent again later, and again because nobody answered. */
  sent: number
  refused: number
  /** Orders that were answered differently the second time. */
  flipped: number
  seconds: number
}

/**
 * R1: `ops` orders to a local cloud in its own process, killed `kills` times without notice, every 199th reply lost, a
 * twentieth sent twice at once and a twentieth again when they were answered. Then what is left is audited.
 */
export async function crashRun({ ops, kills, onKill }: CrashPlan): Promise<CrashReport> {
  const startedAt = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'ledger-crash-'))
  const port = await freePort()
  const orders = new Orders(ops)
  const answered = await openBook(join(folder, 'data'), orders)
  const server = new CrashServer(port, folder, { script: join(__dirname, 'server.ts'), args: [String(DROP_EVERY)] })
  await server.start()
  pointSdkAt(`http://127.0.0.1:${port}/admin`)
  const app = await openApp('crash')
  const throughSdk = cloudbaseStore(async () => app.database())
  const wire = wireDatabase(port)
  const bare = cloudbaseStore(async () => wire)
  const count = { sent: 0, begun: 0, flipped: 0 }

  const work = async (worker: number): Promise<void> => {
    const store = worker < THROUGH_SDK ? throughSdk : bare
    while (count.begun < ops) {
      count.begun += 1
      const order = orders.next()
      const twin = Math.random() < DOUBLED_SHARE ? send(store, server, order, count) : null
      const reply = await send(store, server, order, count)
      answered.set(order.key, reply)
      const again = [await twin, Math.random() < REPLAYED_SHARE ? await send(store, server, order, count) : null]
      count.flipped += again.filter((other) => other !== null && other !== reply).length
    }
  }
  const killing = async (): Promise<void> => {
    for (let kill = 0; kill < kills; kill += 1) {
      while (count.begun < ((kill + 0.5) / kills) * ops) await new Promise((resolve) => { setTimeout(resolve, 1) })
      await server.killAndStart()
      onKill?.(kill + 1, count.begun)
    }
  }
  try {
    await Promise.all([killing(), ...Array.from({ length: AT_ONCE }, (_, worker) => work(worker))])
    await server.killAndStart(['1000000000'])
    const refused = [...answered.values()].filter((reply) => reply.startsWith('refused ')).length
    return { ops, kills, sent: count.sent, refused, flipped: count.flipped, ...(await audit(throughSdk, answered)), seconds: Math.round((Date.now() - startedAt) / 1_000) }
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The county as it stands when the run begins: shelves full, whistles blown and riders paid, each by its command. */
async function openBook(dataDir: string, orders: Orders): Promise<Map<string, string>> {
  const load = new BulkLoad(dataDir, '', collectionSpecs)
  const city = new CityStore((name, record) => load.add(name, record))
  const answered = new Map<string, string>()
  await city.put('pointsRules', rule)
  for (const _id of OFFERS) {
    await city.put('offers', offerOf(_id))
    await city.put('stocks', { _id, left: STOCK })
  }
  for (const order of orders.opening()) {
    const reply = await city.transact((tx) => carryOut(tx, randomIds, order))
    await city.put('commands', { _id: `ac:${order.key}`, action: order.do, bodyHash: '', reply: JSON.stringify({ reply }), at: AT })
    answered.set(order.key, reply)
  }
  city.finishAll()
  load.close()
  return answered
}
