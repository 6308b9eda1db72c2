import { verifyLedger } from '#core/actions/points/verify-ledger'
import { walk } from '#core/actions/points/walk'
import { mayBeNegative } from '#domain/points/account'
import type { Command } from '#core/store/records/commands'
import type { Store } from '#core/store/store'
import type { Order } from './book'

/** What became of the run; every figure but `applied` must be 0. */
export interface Audit {
  /** Commands that were done, each under its key. */
  applied: number
  /** Answered orders without a record, or with another answer than the caller heard. */
  lost: number
  /** Effects beyond one a key, of each kind. */
  doubled: number
  negative: number
  unbalanced: number
  /** Keys done whose effect is not there, and effects without a key. */
  keysNotApplied: number
  fault: string | null
}

type Kind = Order['do']
const KINDS: readonly Kind[] = ['allocate', 'blow', 'award', 'redeem', 'fulfil', 'cancel', 'expire']
const zero = (): Record<Kind, number> => ({ allocate: 0, blow: 0, award: 0, redeem: 0, fulfil: 0, cancel: 0, expire: 0 })

/** Compares keys, effects and what callers were told; then recomputes the ledger. */
export async function audit(store: Store, answered: ReadonlyMap<string, string>): Promise<Audit> {
  const keys = zero()
  let lost = 0
  const heard = new Map(answered)
  for await (const page of walk(store, 'commands')) {
    for (const record of page) {
      const said = saidBy(record)
      const key = record._id.slice('ac:'.length)
      if (heard.has(key) && heard.get(key) !== said) lost += 1
      heard.delete(key)
      const kind = KINDS.find((one) => one === record.action)
      if (kind && !said.startsWith('refused ')) keys[kind] += 1
    }
  }
  const effects = await effectsIn(store)
  const { balances, negative } = await balancesIn(store)
  return {
    applied: sum(keys), lost: lost + heard.size, negative, unbalanced: balances === 0 ? 0 : 1,
    doubled: KINDS.reduce((total, kind) => total + Math.max(0, effects[kind] - keys[kind]), 0),
    keysNotApplied: KINDS.reduce((total, kind) => total + Math.max(0, keys[kind] - effects[kind]), 0),
    fault: faultText((await verifyLedger(store)).fault),
  }
}

const faultText = (fault: { record: string; what: string } | null): string | null => fault && `${fault.record} ${fault.what}`
const sum = (counts: Record<Kind, number>): number => KINDS.reduce((total, kind) => total + counts[kind], 0)

function saidBy({ reply }: Command): string {
  const recorded = JSON.parse(reply) as { reply: string } | { refusal: string }
  return 'refusal' in recorded ? `refused ${recorded.refusal}` : recorded.reply
}

async function effectsIn(store: Store): Promise<Record<Kind, number>> {
  const effects = zero()
  const ofTransfer = { allocation: 'allocate', escrow: 'blow', award: 'award', redemption: 'fulfil' } as const
  for await (const page of walk(store, 'transfers')) {
    for (const { kind } of page) if (kind in ofTransfer) effects[ofTransfer[kind as keyof typeof ofTransfer]] += 1
  }
  for await (const page of walk(store, 'redemptions')) {
    effects.redeem += page.length
    effects.cancel += page.filter(({ status }) => status === 'cancelled').length
    effects.expire += page.filter(({ status }) => status === 'expired').length
  }
  return effects
}

async function balancesIn(store: Store): Promise<{ balances: number; negative: number }> {
  let balances = 0
  let negative = 0
  for await (const page of walk(store, 'pointsAccounts')) {
    for (const { kind, balance, held } of page) {
      balances += balance
      if (held < 0 || (!mayBeNegative(kind) && balance < held)) negative += 1
    }
  }
  return { balances, negative }
}
