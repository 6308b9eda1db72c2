import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from '#core/runtime/command'
import { sha256Hex } from '#core/runtime/keys'
import { randomIds } from '#core/runtime/ids'
import { Refusal } from '#core/runtime/refusal'
import type { Store } from '#core/store/store'
import { asRefusal, AT, carryOut, type Order } from './book'

/** Whatever leaves open what happened is sent again under the same key, as phones do. */
const SENT_AGAIN = new Set(['BUSY', 'INTERNAL'])

export interface Server { readonly isUp: Promise<void> }

/** A fault of the book itself would be sent again for ever. */
const MOST_SENT = 200

/** Sends an order until it is answered: the reply, or the refusal's code. Counts what it sent. */
export async function send(store: Store, server: Server, order: Order, count: { sent: number }): Promise<string> {
  let last: unknown
  for (let tries = 0; tries < MOST_SENT; tries += 1) {
    await server.isUp
    count.sent += 1
    try {
      return await write(store, order)
    } catch (error) {
      if (error instanceof Refusal && !SENT_AGAIN.has(error.code)) return `refused ${error.code}`
      // The server died, or its answer was lost: nobody knows.
      last = error
      await sleep(Math.random() * Math.min(5 * 2 ** tries, 200))
    }
  }
  throw new Error(`${JSON.stringify(order)} got no answer`, { cause: last })
}

/** As `serve` answers a write: what was recorded, else the work, and a refusal is kept. */
async function write(store: Store, order: Order): Promise<string> {
  const command = new Command(store, { key: `ac:${order.key}`, action: order.do, input: order, at: AT, hash: sha256Hex })
  const before = await command.recorded()
  if (before) return String(before.reply)
  try {
    return await command.once((tx) => carryOut(tx, randomIds, order))
  } catch (thrown) {
    const error = asRefusal(thrown)
    if (!(error instanceof Refusal)) throw error
    const won = await command.keepRefusal(error)
    if (won) return String(won.reply)
    throw error
  }
}
