import { useState } from 'react'
import { kindsBelow } from '#domain/units/tree'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { unitKindNames } from '@/copy/official'
import { units as words } from '@/copy/units'
import type { ShownUnit, useUnit } from './use-unit'

const MAX_NAME = 30

/** Which kind, which name; where the name is taken it says so and what was typed stays. */
export function AddUnitSheet({ shown: { unit }, way: { adding, add }, onClose }: { shown: ShownUnit; way: ReturnType<typeof useUnit>; onClose: () => void }) {
  const kinds = kindsBelow(unit.kind)
  const [kind, setKind] = useState(kinds[0])
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const send = async () => {
    if (!kind || (await add(kind, name)).state !== 'done') return
    tell(words.added(name))
    onClose()
  }
  return (
    <Sheet title={words.addTitle(unit.name)} onClose={onClose}>
      {kinds.length > 1 && <Chips choices={kinds.map((id) => ({ id, label: unitKindNames[id] }))} chosenIds={kind ? [kind] : []} onToggle={(id) => setKind(kinds.find((one) => one === id))} />}
      <Field label={words.name} hint={words.nameHint} value={typed} onChange={setTyped} maxLength={MAX_NAME} error={adding.fields.name} />
      <WriteAnswer write={adding} />
      <Button icon="plus" isBusy={adding.isBusy} busyWords={common.sending} isDisabled={!name} onPress={send}>{name ? words.addSend(name) : words.needName}</Button>
    </Sheet>
  )
}
