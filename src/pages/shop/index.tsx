import { useState } from 'react'
import type { OfferView } from '#types/points'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { Screen } from '@/components/screen'
import { Section } from '@/components/section'
import { useServerNow } from '@/cloud/server-clock'
import { useCounty, useMe } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { points } from '@/copy/points'
import { OfferRow, RedemptionRow } from '@/features/offers/offer-rows'
import { OfferSheet } from '@/features/offers/offer-sheet'
import { useOffers, useRedeem } from '@/features/offers/use-offers'
import { NoPoints } from '@/features/points/no-points'
import { useMyPoints } from '@/features/points/use-my-points'
import { go, routes } from '@/routes'

export default function ShopPage() {
  const { isRider } = useMe()
  const { face } = useCounty()
  const balance = useMyPoints(isRider && face.pointsEnabled)
  const { offers, mine } = useOffers(isRider)
  const now = useServerNow()
  const [chosen, setChosen] = useState<OfferView | null>(null)
  const { write, redeem } = useRedeem((id) => {
    setChosen(null)
    return go(routes.redemption, { id })
  })
  const choose = (offer: OfferView) => {
    write.reset()
    setChosen(offer)
  }
  usePullRefresh(offers.refresh, mine.refresh, balance.refresh)

  if (!face.pointsEnabled) return <Screen title={points.shopTitle}><NoPoints /></Screen>
  return (
    <Screen
      title={points.shopTitle}
      over={chosen && (
        <OfferSheet
          offer={chosen} freePoints={isRider ? (balance.data?.free ?? 0) : undefined} write={write}
          onRedeem={() => redeem(chosen)} onJoin={() => go(routes.join)} onClose={() => setChosen(null)}
        />
      )}
    >
      {balance.data && <Notice tone="ok" icon="points" onPress={() => { void go(routes.points) }}>{points.free(balance.data.free)}</Notice>}
      {offers.isLoading && <Skeleton />}
      {!offers.rows && offers.fault && <FaultState fault={offers.fault} onRetry={offers.refresh} />}
      {offers.rows?.length === 0 && <Empty icon="gift" title={points.noOffers} note={points.noOffersNote} />}
      {offers.rows?.map((offer) => <OfferRow key={offer.id} offer={offer} onPress={() => choose(offer)} />)}
      {offers.hasMore && <ListEnd hasMore isLoading={offers.isLoadingMore} onMore={offers.loadMore} />}
      {mine.rows && mine.rows.length > 0 && (
        <Section title={points.mine}>
          {mine.rows.map((one) => <RedemptionRow key={one.id} redemption={one} now={now} onPress={() => { void go(routes.redemption, { id: one.id }) }} />)}
          {mine.hasMore && <ListEnd hasMore isLoading={mine.isLoadingMore} onMore={mine.loadMore} />}
        </Section>
      )}
    </Screen>
  )
}
