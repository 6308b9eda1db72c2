import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '@/cloud/use-pages'
import { Button } from '@/components/button'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { stock } from '@/copy/stock'
import { listOffers } from '#types/points'
import { AddOfferSheet } from './add-offer-sheet'
import { StockSheet } from './stock-sheet'

export interface StockListProps {
  stationId: string
  /** Given to who may put new things up. */
  addTo?: string
}

/** What a station gives for points, and how many of each are left. */
export function StockList({ stationId, addTo }: StockListProps) {
  const { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore } = usePages(listOffers, { stationId })
  const [openId, setOpenId] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const open = rows?.find(({ id }) => id === openId)
  const changed = () => {
    setOpenId(null)
    setAdding(false)
    void refresh()
  }
  const add = () => setAdding(true)
  return (
    <Section title={stock.title} icon="gift">
      {!rows && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />)}
      {rows?.length === 0 && (
        <Empty icon="gift" title={stock.emptyTitle} note={addTo ? stock.emptyNote : stock.emptyNoteCounter} way={addTo ? { label: stock.add, icon: 'plus', onPress: add } : undefined} />
      )}
      {rows?.map(({ id, kind, title, pricePoints, left }) => (
        <ListRow
          key={id}
          icon={kind === 'goods' ? 'gift' : 'card'}
          title={title}
          note={[stock.price(pricePoints), stock.left(left)]}
          unit={stock.change}
          onPress={() => setOpenId(id)}
        />
      ))}
      {hasMore && <ListEnd hasMore isLoading={isLoadingMore} onMore={loadMore} />}
      {addTo && rows && rows.length > 0 && <View className="pad gap16"><Button look="quiet" icon="plus" onPress={add}>{stock.add}</Button></View>}
      {open && <StockSheet offer={open} onChanged={changed} onClose={() => setOpenId(null)} />}
      {isAdding && addTo && <AddOfferSheet stationId={stationId} stationName={addTo} onAdded={changed} onClose={() => setAdding(false)} />}
    </Section>
  )
}
