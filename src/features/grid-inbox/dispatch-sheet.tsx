import { useState } from 'react'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Empty } from '@/components/list-states'
import { Row } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { StateWord } from '@/components/state-word'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { caseWords } from '@/copy/grid'
import type { Case } from './use-case'

const MAX_NOTE = 100

export interface DispatchSheetProps {
  reportId: string
  bodies: readonly { id: string; name: string }[]
  proposedId?: string
  write: Case['dispatch']
  onClose: () => void
}

/** To which body, the proposed one first, and a word along the way. */
export function DispatchSheet({ reportId, bodies, proposedId, write, onClose }: DispatchSheetProps) {
  const [bodyId, setBodyId] = useState(proposedId)
  const [note, setNote] = useState('')
  const chosen = bodies.find(({ id }) => id === bodyId)
  const sorted = [...bodies].sort((a, b) => Number(b.id === proposedId) - Number(a.id === proposedId))

  const send = async () => {
    if (!chosen) return
    const ended = await write.send({ reportId, bodyId: chosen.id, note: note.trim() || undefined })
    if (ended.state === 'done') onClose()
  }
  return (
    <Sheet title={caseWords.dispatchTitle} onClose={onClose}>
      {sorted.length === 0 && <Empty title={caseWords.noBodies} />}
      {sorted.map(({ id, name }) => (
        <Row
          key={id}
          icon={id === bodyId ? 'tick' : 'flag'}
          title={name}
          note={id === proposedId ? caseWords.proposed : undefined}
          tail={id === bodyId && <StateWord tone="ok">{caseWords.chosen}</StateWord>}
          onPress={() => setBodyId(id)}
        />
      ))}
      <Field label={caseWords.note} hint={common.optional} value={note} onChange={setNote} maxLength={MAX_NOTE} error={write.fields.note} />
      <WriteAnswer write={write} />
      <Button icon="send" isBusy={write.isBusy} busyWords={common.sending} isDisabled={!chosen} onPress={send}>
        {chosen ? caseWords.dispatchTo(chosen.name) : caseWords.dispatchTitle}
      </Button>
    </Sheet>
  )
}
