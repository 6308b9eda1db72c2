import { useState } from 'react'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { caseWords } from '@/copy/grid'
import type { Case } from './use-case'

const verdicts = ['adopted', 'unfounded', 'not-ours'] as const
type Verdict = (typeof verdicts)[number]
const isVerdict = (id: string): id is Verdict => verdicts.some((one) => one === id)

const MAX_REASON = 100

/** Not taken on: which way, and a reason that the reporter reads. */
export function EndSheet({ reportId, write, onClose }: { reportId: string; write: Case['end']; onClose: () => void }) {
  const [verdict, setVerdict] = useState<Verdict>()
  const [reason, setReason] = useState('')
  const missing = !verdict ? caseWords.endChoose : !reason.trim() ? caseWords.needReason : null

  const send = async () => {
    if (!verdict) return
    const ended = await write.send({ reportId, verdict, reason })
    if (ended.state === 'done') onClose()
  }
  return (
    <Sheet title={caseWords.endTitle} onClose={onClose}>
      <Chips
        choices={verdicts.map((id) => ({ id, label: caseWords.endSend[id] }))}
        chosenIds={verdict ? [verdict] : []}
        onToggle={(id) => { if (isVerdict(id)) setVerdict(id) }}
      />
      <Field label={caseWords.endReason} hint={caseWords.endReasonHint} value={reason} onChange={setReason} maxLength={MAX_REASON} isMultiline error={write.fields.reason} />
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={missing !== null} onPress={send}>
        {missing ?? (verdict ? caseWords.endSend[verdict] : caseWords.endTitle)}
      </Button>
    </Sheet>
  )
}
