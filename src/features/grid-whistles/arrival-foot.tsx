import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import type { useMarkArrived } from './use-mark-arrived'

/** Says whom it marks; then there are ten seconds to take it back, as nothing has left the phone. */
export function ArrivalFoot({ marking: { chosenIds, held, write, hold, takeBack, sendNow } }: { marking: ReturnType<typeof useMarkArrived> }) {
  if (held !== null) {
    return (
      <Foot>
        <Notice icon="clock">{whistleWords.listHeld(held.length)}</Notice>
        <Button look="quiet" icon="undo" onPress={takeBack}>{whistleWords.listTakeBack}</Button>
        <Button look="text" onPress={sendNow}>{whistleWords.listNow}</Button>
      </Foot>
    )
  }
  return (
    <Foot fine={whistleWords.listFine}>
      <WriteAnswer write={write} />
      <Button icon="check" isBusy={write.isBusy} busyWords={common.sending} isDisabled={chosenIds.length === 0} onPress={hold}>
        {chosenIds.length === 0 ? whistleWords.listNone : whistleWords.listSend(chosenIds.length)}
      </Button>
    </Foot>
  )
}
