import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { stock } from '@/copy/stock'
import { setStock, type StationOfferView } from '#types/points'
import { TurnOffer } from './turn-offer'
import { wholeOf } from './whole'

const MAX_DIGITS = 5

interface StockSheetProps {
  offer: StationOfferView
  /** Who may take it down and put it up. */
  mayTurn: boolean
  onChanged: () => void
  onClose: () => void
}

/** Says how many there are to give now; for officials also whether it is given at all. */
export function StockSheet({ offer, mayTurn, onChanged, onClose }: StockSheetProps) {
  return (
    <Sheet title={offer.isOpen ? stock.sheetTitle(offer.title) : offer.title} onClose={onClose}>
      {offer.isOpen && <Count offer={offer} onChanged={onChanged} />}
      {mayTurn && <TurnOffer offer={offer} onTurned={onChanged} />}
    </Sheet>
  )
}

function Count({ offer, onChanged }: Pick<StockSheetProps, 'offer' | 'onChanged'>) {
  const [typed, setTyped] = useState(String(offer.left))
  const write = useWrite(setStock, {
    onDone: () => {
      tell(stock.changed)
      onChanged()
    },
  })
  const left = wholeOf(typed)
  return (
    <>
      {offer.held > 0 && <View className="soft">{stock.heldApart(offer.held)}</View>}
      <Field label={stock.count} keyboard="number" value={typed} onChange={setTyped} maxLength={MAX_DIGITS} error={write.fields.left} />
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={left === null} onPress={() => (left === null ? undefined : write.send({ offerId: offer.id, left }))}>
        {stock.send(left === null ? '' : String(left))}
      </Button>
    </>
  )
}
