import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { stock } from '@/copy/stock'
import { setStock, type OfferView } from '#types/points'
import { wholeOf } from './whole'

const MAX_DIGITS = 5

/** Says how many there are to give now. */
export function StockSheet({ offer, onChanged, onClose }: { offer: OfferView; onChanged: () => void; onClose: () => void }) {
  const [typed, setTyped] = useState(String(offer.left))
  const write = useWrite(setStock, {
    onDone: () => {
      tell(stock.changed)
      onChanged()
    },
  })
  const left = wholeOf(typed)
  return (
    <Sheet title={stock.sheetTitle(offer.title)} onClose={onClose}>
      <Field label={stock.count} keyboard="number" value={typed} onChange={setTyped} maxLength={MAX_DIGITS} error={write.fields.left} />
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={left === null} onPress={() => (left === null ? undefined : write.send({ offerId: offer.id, left }))}>
        {stock.send(left === null ? '' : String(left))}
      </Button>
    </Sheet>
  )
}
