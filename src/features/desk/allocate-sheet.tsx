import { useState } from 'react'
import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { Board, Cell } from '@/components/board'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { funds as words } from '@/copy/official'
import { allocateFund } from '#types/points'
import { grouped } from '@/copy/numbers'
import type { Fund } from './use-funds'

const MAX_REASON = 60
const MAX_DIGITS = 6

/** Puts points into a unit's fund, with the paper it rests on. */
export function AllocateSheet({ fund, onDone, onClose }: { fund: Fund; onDone: () => unknown; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const write = useWrite(allocateFund, {
    onDone: () => {
      tell(words.done(fund.unitName))
      onClose()
      return onDone()
    },
  })
  const amount = /^[1-9]\d*$/.test(typed.trim()) ? Number(typed.trim()) : null
  const missing = amount === null ? words.needAmount : !reason.trim() ? words.needReason : null
  return (
    <Sheet title={words.allocateTo(fund.unitName)} onClose={onClose}>
      <View className="gap8">
        <Board columns={3}>
          <Cell label={words.left} value={grouped(fund.left)} />
          <Cell label={words.committed} value={grouped(fund.committed)} />
          <Cell label={words.paid} value={grouped(fund.paid)} />
        </Board>
      </View>
      <Field label={words.amount} keyboard="number" value={typed} onChange={setTyped} maxLength={MAX_DIGITS} error={write.fields.amountPoints} />
      <Field label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} maxLength={MAX_REASON} error={write.fields.reason} />
      <WriteAnswer write={write} />
      <Button
        isBusy={write.isBusy}
        busyWords={common.sending}
        isDisabled={missing !== null}
        onPress={() => (amount === null ? undefined : write.send({ unitId: fund.unitId, amountPoints: amount, reason }))}
      >
        {missing ?? words.send(grouped(amount ?? 0))}
      </Button>
    </Sheet>
  )
}
