import { NO_HASH } from './account'
import { hashOf, postingId, type HashedFacts } from './posting'

/** A posting as its owner's phone has it: what its hash covers, its id and its hash. */
export type CheckedLine = HashedFacts & { readonly id: string; readonly hash: string }

/**
 * Why a line does not fit. mark: its hash is not that of its content · link: it does not follow the line before it ·
 * sum: its balance is not the one before and its amount · time: it is older than the one before · head: the account
 * says otherwise · rewritten: this phone saw another one under this number.
 */
export type Misfit = 'mark' | 'link' | 'sum' | 'time' | 'head' | 'rewritten'

/** Where an account's chain ended when somebody looked: number and hash of its last posting. */
export interface ChainMark { sequence: number; head: string }

export interface LinesCheck<L extends CheckedLine> {
  /**
   * yes: the whole chain, from nothing to the account's end · part: what is here, older or other lines are not · stale:
   * the account or this phone knows of newer lines · no: `misfit`.
   */
  result: 'yes' | 'part' | 'stale' | 'no'
  /** Neighbours that were found to be joined. */
  links: number
  misfit: { line: L; why: Misfit } | null
}

interface Whole {
  /** Older lines were not read. */
  hasMore: boolean
  account: ChainMark & { balance: number }
  /** What this phone found right when it last looked. */
  seen: ChainMark | null
}

/** S22.22: a rider's statement, newest line first without a gap, recomputed with nothing but what is given. */
export function checkStatement<L extends CheckedLine>(lines: readonly L[], { hasMore, account, seen }: Whole): LinesCheck<L> {
  const links = Math.max(0, lines.length - 1)
  const misfit = firstMisfit(lines, (line, before) =>
    (before ? linkMisfit(line, before) : !hasMore || line.sequence === 1 ? startMisfit(line) : null) ?? endMisfit(line, account, seen))
  if (misfit) return { result: 'no', links, misfit }
  const newest = lines[0]?.sequence ?? 0
  if (account.sequence !== newest || (seen?.sequence ?? 0) > newest) return { result: 'stale', links, misfit }
  return { result: hasMore ? 'part' : 'yes', links, misfit }
}

/** S22.22: lines with others left out between them: each for itself, and those that are neighbours as such. */
export function checkSelection<L extends CheckedLine>(lines: readonly L[]): LinesCheck<L> {
  let links = 0
  const misfit = firstMisfit(lines, (line, before) => {
    if (before?.sequence !== line.sequence - 1) return null
    links += 1
    return linkMisfit(line, before)
  })
  return { result: misfit ? 'no' : 'part', links, misfit }
}

/** The line to blame: one that is not itself before one that only stands beside it; `before` is the next older one. */
function firstMisfit<L extends CheckedLine>(lines: readonly L[], whyOf: (line: L, before: L | undefined) => Misfit | null): LinesCheck<L>['misfit'] {
  const untrue = lines.find((line) => !hasTrueMark(line))
  if (untrue) return { line: untrue, why: 'mark' }
  for (const [index, line] of lines.entries()) {
    const why = whyOf(line, lines[index + 1])
    if (why) return { line, why }
  }
  return null
}

/** Whether a line's hash and id are those of its content. */
export const hasTrueMark = (line: CheckedLine): boolean => line.hash === hashOf(line) && line.id === postingId(line.account, line.sequence)

function linkMisfit(line: CheckedLine, before: CheckedLine): Misfit | null {
  if (line.account !== before.account || line.sequence !== before.sequence + 1 || line.previousHash !== before.hash) return 'link'
  if (line.balanceAfter !== before.balanceAfter + line.amount) return 'sum'
  return line.at < before.at ? 'time' : null
}

function startMisfit({ sequence, previousHash, amount, balanceAfter }: CheckedLine): Misfit | null {
  if (sequence !== 1 || previousHash !== NO_HASH) return 'link'
  return balanceAfter === amount ? null : 'sum'
}

function endMisfit(line: CheckedLine, account: Whole['account'], seen: ChainMark | null): Misfit | null {
  if (line.sequence === account.sequence && (line.hash !== account.head || line.balanceAfter !== account.balance)) return 'head'
  return line.sequence === seen?.sequence && line.hash !== seen.head ? 'rewritten' : null
}
