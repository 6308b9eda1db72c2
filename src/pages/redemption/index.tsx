import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Row } from '@/components/row'
import { Screen } from '@/components/screen'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { useServerNow } from '@/cloud/server-clock'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { common } from '@/copy/common'
import { points } from '@/copy/points'
import { GrantRow } from '@/features/messages/grant-row'
import { RedemptionHead } from '@/features/offers/redemption-head'
import { useRedemption } from '@/features/offers/use-redemption'
import { go, paramsOf, routes } from '@/routes'

export default function RedemptionPage() {
  const { id } = paramsOf(routes.redemption)
  const { redemption, isLoading, fault, refresh, cancelling, cancel } = useRedemption(id)
  const now = useServerNow()
  const [isAsking, setAsking] = useState(false)
  usePullRefresh(refresh)

  if (!redemption) {
    const isGone = fault?.kind === 'refused' && fault.refusal.code === 'NOT_FOUND'
    return (
      <Screen title={points.redemptionTitle}>
        {isLoading && <Skeleton rows={3} />}
        {isGone && <Empty icon="gift" title={points.gone} way={{ label: points.toShop, onPress: () => go(routes.shop) }} />}
        {fault && !isGone && <FaultState fault={fault} onRetry={refresh} />}
      </Screen>
    )
  }
  const { can, status, stationId, stationName, pricePoints } = redemption
  const giveUp = async () => {
    if ((await cancel()).state === 'done') setAsking(false)
  }
  return (
    <Screen
      title={points.redemptionTitle}
      tone={status === 'held' || status === 'fulfilled' ? 'sign' : 'mute'}
      head={<RedemptionHead redemption={redemption} now={now} />}
      foot={can.length > 0 && (
        <Foot>
          {can.includes('show-code') && <Button icon="code" onPress={() => go(routes.code, { redemption: id })}>{points.showCode}</Button>}
          <FootPair>{can.includes('cancel') && <Button look="text" onPress={() => setAsking(true)}>{points.cancel}</Button>}</FootPair>
        </Foot>
      )}
      over={isAsking && (
        <Sheet title={points.cancelAsk} onClose={() => setAsking(false)}>
          <View className="gap8">{points.cancelNote(pricePoints)}</View>
          <View className="gap16"><WriteAnswer write={cancelling} /></View>
          <View className="acts">
            <Button look="quiet" isBusy={cancelling.isBusy} busyWords={common.sending} onPress={giveUp}>{points.cancelSure}</Button>
            <Button look="quiet" onPress={() => setAsking(false)}>{points.keep}</Button>
          </View>
        </Sheet>
      )}
    >
      <Row icon="pin" title={stationName} note={points.where} onPress={() => { void go(routes.station, { id: stationId }) }} />
      {status === 'held' && <GrantRow kind="redemption-expired" />}
    </Screen>
  )
}
