import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '@/cloud/use-pages'
import { Button } from '@/components/button'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { stock } from '@/copy/stock'
import { listStationOffers, type StationOfferView } from '#types/points'
import { AddOfferSheet } from './add-offer-sheet'
import { StockSheet } from './stock-sheet'

export interface StockListProps {
  stationId: string
  /** Given to who may put new things up and take them down. */
  addTo?: string
}

/** What a station gives for points: how many of each are left, how many are held for somebody, what was taken down. */
export function StockList({ stationId, addTo }: StockListProps) {
  const { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore } = usePages(listStationOffers, { stationId })
  const [openId, setOpenId] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const opened = rows?.find(({ id }) => id === openId)
  const up = rows?.filter(({ isOpen }) => isOpen)
  const down = rows?.filter(({ isOpen }) => !isOpen) ?? []
  const changed = () => {
    setOpenId(null)
    setAdding(false)
    void refresh()
  }
  const add = () => setAdding(true)
  return (
    <>
      <Section title={stock.title} icon="gift">
        {!up && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />)}
        {up?.length === 0 && (
          <Empty icon="gift" title={stock.emptyTitle} note={addTo ? stock.emptyNote : stock.emptyNoteCounter} way={addTo ? { label: stock.add, icon: 'plus', onPress: add } : undefined} />
        )}
        {up?.map((offer) => <OfferRow key={offer.id} offer={offer} word={stock.change} onPress={() => setOpenId(offer.id)} />)}
        {hasMore && <ListEnd hasMore isLoading={isLoadingMore} onMore={loadMore} />}
        {addTo && up && up.length > 0 && <View className="pad gap16"><Button look="quiet" icon="plus" onPress={add}>{stock.add}</Button></View>}
      </Section>
      {down.length > 0 && (
        <Section title={stock.down}>
          {down.map((offer) => <OfferRow key={offer.id} offer={offer} onPress={addTo ? () => setOpenId(offer.id) : undefined} />)}
        </Section>
      )}
      {opened && <StockSheet key={opened.id} offer={opened} mayTurn={addTo !== undefined} onChanged={changed} onClose={() => setOpenId(null)} />}
      {isAdding && addTo && <AddOfferSheet stationId={stationId} stationName={addTo} onAdded={changed} onClose={() => setAdding(false)} />}
    </>
  )
}

function OfferRow({ offer: { kind, title, pricePoints, left, held }, word, onPress }: { offer: StationOfferView; word?: string; onPress?: () => void }) {
  return <ListRow icon={kind === 'goods' ? 'gift' : 'card'} title={title} note={[stock.price(pricePoints), stock.left(left), held > 0 && stock.held(held)]} unit={word} onPress={onPress} />
}
