import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { stock } from '@/copy/stock'
import { closeOffer, reopenOffer, type StationOfferView } from '#types/points'

/** Takes an offer down or puts it up again; either can be undone. */
export function TurnOffer({ offer: { id, isOpen, held }, onTurned }: { offer: StationOfferView; onTurned: () => void }) {
  const done = (words: string) => () => {
    tell(words)
    onTurned()
  }
  const close = useWrite(closeOffer, { onDone: done(stock.takenDown) })
  const reopen = useWrite(reopenOffer, { onDone: done(stock.putUpDone) })
  const write = isOpen ? close : reopen
  return (
    <View className="gap16">
      <WriteAnswer write={write} />
      <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ offerId: id })}>{isOpen ? stock.takeDown : stock.putUp}</Button>
      {isOpen && <View className="fine">{stock.takeDownFine(held)}</View>}
    </View>
  )
}
