import { NO_HASH } from '#domain/points/account'
import { hashOf } from '#domain/points/posting'
import type { OutputOf } from '#types/core/action'
import type { listMyStatement, StatementLine } from '#types/points'
import { ok } from '../doubles/server'
import { aBalance } from './rider-samples'
import { MINUTE, NOW } from './roles-samples'

/** A statement as the server keeps it: lines given oldest first, chained; answered newest first. */
export function aChain(...parts: ReadonlyArray<Partial<StatementLine>>): StatementLine[] {
  const lines: StatementLine[] = []
  for (const part of parts) {
    const before = lines[0]
    const sequence = (before?.sequence ?? 0) + 1
    const amount = part.amount ?? 20
    const facts = {
      account: 'pa_me', sequence, transfer: `award:w${sequence}:xiaoman`, kind: 'award' as const, ruleVersion: 1, at: NOW - (100 - sequence) * MINUTE,
      ...part, amount, balanceAfter: (before?.balanceAfter ?? 0) + amount, previousHash: before?.hash ?? NO_HASH,
    }
    lines.unshift({
      title: '放锥桶 · 看护 20 分钟', placeName: '柳溪小区东门', confirmedBy: ['路谷雨', '方白露'], reason: null, takenBack: null, ...facts, id: `pa_me:${sequence}`, hash: hashOf(facts),
    })
  }
  return lines
}

export const aStatement = (rows: readonly StatementLine[], next?: string) => ok({ rows: [...rows], next } satisfies OutputOf<typeof listMyStatement>)

/** What `showMyPoints` says beside these lines. */
export const balanceOf = ([newest]: readonly StatementLine[]) => {
  const balance = newest?.balanceAfter ?? 0
  return aBalance({ balance, free: balance, sequence: newest?.sequence ?? 0, head: newest?.hash ?? NO_HASH })
}
