import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Empty } from '@/components/list-states'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { fundWords as words } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import { moveFund, type FundView } from '#types/points-funds'

const MAX_REASON = 60
const MAX_DIGITS = 6

export interface MoveSheetProps {
  fund: FundView
  /** Where points can go: the other communities below the official. */
  others: ReadonlyArray<{ id: string; name: string }>
  onDone: () => unknown
  onClose: () => void
}

/** Moves points to another unit's fund; says before what will be left. */
export function MoveSheet({ fund: { unitId, unitName, left }, others, onDone, onClose }: MoveSheetProps) {
  const [toUnitId, setTo] = useState<string | undefined>(others.length === 1 ? others[0]?.id : undefined)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const to = others.find(({ id }) => id === toUnitId)
  const write = useWrite(moveFund, {
    onDone: () => {
      tell(words.moved2(to?.name ?? ''))
      onClose()
      return onDone()
    },
  })
  const amount = /^[1-9]\d*$/.test(typed.trim()) ? Number(typed.trim()) : null
  const missing = !to ? words.needTo : amount === null ? words.needAmount : amount > left ? words.moveShort(grouped(left)) : !reason.trim() ? words.needReason : null
  const send = () => (to && amount !== null ? write.send({ fromUnitId: unitId, toUnitId: to.id, amountPoints: amount, reason: reason.trim() }) : undefined)
  if (others.length === 0) return <Sheet title={words.moveTitle(unitName)} onClose={onClose}><Empty icon="points" title={words.noOther} /></Sheet>
  return (
    <Sheet title={words.moveTitle(unitName)} onClose={onClose}>
      <View className="field-label gap8">{words.moveTo}</View>
      <View className="chips-wrap chips-inset"><Chips choices={others.map(({ id, name }) => ({ id, label: name }))} chosenIds={to ? [to.id] : []} onToggle={setTo} /></View>
      <Field
        label={words.moveAmount} keyboard="number" value={typed} onChange={setTyped} maxLength={MAX_DIGITS} error={write.fields.amountPoints}
        hint={words.moveWill(unitName, grouped(Math.max(0, left - (amount ?? 0))))}
      />
      <Field label={words.moveReason} hint={words.moveReasonHint} value={reason} onChange={setReason} maxLength={MAX_REASON} error={write.fields.reason} />
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={missing !== null} onPress={send}>{missing ?? words.moveSend(grouped(amount ?? 0), to?.name ?? '')}</Button>
    </Sheet>
  )
}
