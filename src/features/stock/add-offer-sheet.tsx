import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { offerKindWords } from '@/copy/states'
import { stock } from '@/copy/stock'
import { addOffer, setStock, type OfferKind } from '#types/points'
import { wholeOf } from './whole'

const kinds: readonly OfferKind[] = ['goods', 'service-card']
const MAX_TITLE = 20
const MAX_HINT = 40
const MAX_DIGITS = 5

interface Draft { kind: OfferKind; title: string; hint: string; price: string; count: string }
const empty: Draft = { kind: 'service-card', title: '', hint: '', price: '', count: '' }

/** A new offer has no stock; the count goes right after it as a command of its own. */
function useAddOffer(stationId: string, onAdded: () => void) {
  const count = useWrite(setStock, {
    onDone: () => {
      tell(stock.added)
      onAdded()
    },
  })
  const [left, setLeft] = useState(0)
  const add = useWrite(addOffer, { onDone: ({ id }) => count.send({ offerId: id, left }) })
  const send = ({ kind, title, hint }: Draft, pricePoints: number, howMany: number) => {
    setLeft(howMany)
    // Added already, only the count was not taken: the offer must not be put up twice.
    if (add.data) return count.send({ offerId: add.data.id, left: howMany })
    return add.send({ stationId, kind, title, hint: hint.trim() || undefined, pricePoints })
  }
  return { add, count, send }
}

export interface AddOfferSheetProps { stationId: string; stationName: string; onAdded: () => void; onClose: () => void }

/** Puts something up at a station: what, for how many points, how many there are. */
export function AddOfferSheet({ stationId, stationName, onAdded, onClose }: AddOfferSheetProps) {
  const [draft, setDraft] = useState(empty)
  const { add, count, send } = useAddOffer(stationId, onAdded)
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const price = wholeOf(draft.price)
  const howMany = wholeOf(draft.count)
  const missing = !draft.title.trim() ? stock.needName : !price ? stock.needPrice : howMany === null ? stock.needStock : null

  return (
    <Sheet title={stock.addTitle(stationName)} onClose={onClose}>
      <Chips
        choices={kinds.map((id) => ({ id, label: offerKindWords[id] }))}
        chosenIds={[draft.kind]}
        onToggle={(id) => set({ kind: kinds.find((one) => one === id) ?? draft.kind })}
      />
      <Field label={stock.name} hint={stock.nameHint} value={draft.title} onChange={(title) => set({ title })} maxLength={MAX_TITLE} error={add.fields.title} />
      <Field label={stock.hint} hint={stock.hintHint} value={draft.hint} onChange={(hint) => set({ hint })} maxLength={MAX_HINT} error={add.fields.hint} />
      <Field label={stock.pricePoints} keyboard="number" value={draft.price} onChange={(typed) => set({ price: typed })} maxLength={MAX_DIGITS} error={add.fields.pricePoints} />
      <Field label={stock.count} keyboard="number" value={draft.count} onChange={(typed) => set({ count: typed })} maxLength={MAX_DIGITS} error={count.fields.left} />
      <WriteAnswer write={add.data ? count : add} />
      <Button
        isBusy={add.isBusy || count.isBusy}
        busyWords={common.sending}
        isDisabled={missing !== null}
        onPress={() => (price && howMany !== null ? send(draft, price, howMany) : undefined)}
      >
        {missing ?? stock.sendNew}
      </Button>
    </Sheet>
  )
}
