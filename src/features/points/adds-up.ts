import type { StatementLine } from '#types/points'

/** yes: each balance is the one before it and the amount · part: as far as was read · no: something does not fit. */
export type AddsUp = 'yes' | 'part' | 'no'

/** Lines newest first, as the statement comes; what the phone can check by itself. */
export function addsUp(lines: readonly StatementLine[], { balance, hasMore }: { balance: number; hasMore: boolean }): AddsUp {
  const [newest] = lines
  if (!newest) return balance === 0 ? 'yes' : 'no'
  const isChained = lines.every((line, index) => {
    const before = lines[index + 1]
    const was = before ? before.balanceAfter : hasMore ? line.balanceAfter - line.amount : 0
    const follows = !before || line.sequence === before.sequence + 1
    return follows && was + line.amount === line.balanceAfter
  })
  if (!isChained || newest.balanceAfter !== balance) return 'no'
  return hasMore ? 'part' : 'yes'
}
