import { useEffect, useMemo, useState } from 'react'
import { checkSelection, checkStatement, type ChainMark } from '#domain/points/check-lines'
import type { OutputOf } from '#types/core/action'
import type { showMyPoints, StatementLine } from '#types/points'
import { keep, kept } from '@/cloud/keep'

/** Where the chain ended when this phone last found it right, and whose chain it was. */
interface Seen extends ChainMark { account: string }

const SEEN = 'statement-seen'

/** The hash needs BigInt, which phones before iOS 14 have not: there nothing is vouched for. */
export const canRecompute = typeof BigInt === 'function'

export interface CheckGiven {
  /** The statement without gaps, as far as it was read. */
  whole: { rows?: readonly StatementLine[]; hasMore: boolean }
  /** Some of its lines, when these are what is looked at. */
  selection?: readonly StatementLine[]
  mine?: OutputOf<typeof showMyPoints>
}

/**
 * S22.22: recomputes what is shown on this phone, signal or not. The whole is also held against what the phone itself saw
 * before: a chain that was written anew from end to end fits in itself, but not with that. Undefined while there is
 * nothing to check. What is wrong with the whole is told in a selection too.
 */
export function useCheck({ whole: { rows, hasMore }, selection, mine }: CheckGiven) {
  const { sequence, head, balance } = { ...mine }
  const [seen] = useState(() => kept<Seen>(SEEN)?.data)
  const newest = rows?.[0]
  const hasSeen = seen !== undefined && seen.account === newest?.account
  const whole = useMemo(() => {
    if (!canRecompute || !rows || sequence === undefined || head === undefined || balance === undefined) return undefined
    return checkStatement(rows, { hasMore, account: { sequence, head, balance }, seen: hasSeen ? seen : null })
  }, [rows, hasMore, sequence, head, balance, hasSeen, seen])
  const part = useMemo(() => (canRecompute && selection ? checkSelection(selection) : undefined), [selection])

  const isRight = whole?.result === 'yes' || whole?.result === 'part'
  useEffect(() => {
    if (isRight && newest) keep<Seen>(SEEN, { account: newest.account, sequence: newest.sequence, head: newest.hash })
  }, [isRight, newest])
  if (!whole || !rows || balance === undefined) return undefined
  const isSelection = part !== undefined && selection !== undefined && selection.length > 0 && whole.misfit === null
  return { check: isSelection ? part : whole, lines: isSelection ? selection : rows, isSelection, hasSeen, balance }
}

export type Checked = NonNullable<ReturnType<typeof useCheck>>
