import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { outcomeOf } from '@/components/scan-outcome'
import { grants as words } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import type { FundView } from '#types/points-funds'
import { grantPoints } from '#types/proposals'

/** A grant being put together, then the scan that sends it. */
export function useGrant(fund: FundView | undefined) {
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [isScanning, setScanning] = useState(false)
  const write = useWrite(grantPoints)
  const amount = /^[1-9]\d*$/.test(typed.trim()) ? Number(typed.trim()) : null
  const given = reason.trim()

  const outcome = (ended: Awaited<ReturnType<typeof write.send>>) => outcomeOf(ended, ({ status, displayName, hasVerifiedRider }) => status === 'done'
    ? { title: words.done(displayName, grouped(amount ?? 0)), note: hasVerifiedRider ? words.verified : undefined }
    : { title: words.waiting(displayName), note: words.waitingNote })
  return {
    typed, setTyped, reason, setReason, isScanning, setScanning, amount,
    missing: missingOf(fund, amount, given),
    isAlone: amount !== null && fund !== undefined && amount <= fund.grants.secondPersonAbovePoints,
    scanning: {
      check: async (digits: string) => outcome(await write.send({ unitId: fund?.unitId ?? '', digits, amountPoints: amount ?? 0, reason: given })),
      askAgain: async () => outcome(await write.retry()),
    },
  }
}

/** What is still to be said, or cannot be; null when it can be sent. */
function missingOf(fund: FundView | undefined, amount: number | null, reason: string): string | null {
  if (!fund) return words.needUnit
  if (amount === null) return words.needAmount
  if (amount > fund.grants.dailyCapPoints) return words.overDay(grouped(fund.grants.dailyCapPoints))
  if (amount > fund.left) return words.short(grouped(fund.left))
  return reason ? null : words.needReason
}

export type Grant = ReturnType<typeof useGrant>
