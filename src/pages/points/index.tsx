import { useState } from 'react'
import { listMyStatement, type StatementLine } from '#types/points'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { useServerNow } from '@/cloud/server-clock'
import { useCounty, useMe } from '@/cloud/session'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { accounts } from '@/copy/accounts'
import { points } from '@/copy/points'
import { addsUp } from '@/features/points/adds-up'
import { NoPoints } from '@/features/points/no-points'
import { PointsHead, RunsOut } from '@/features/points/points-head'
import { HowItAdds, Receipt } from '@/features/points/receipt'
import { Statement } from '@/features/points/statement'
import { Tally } from '@/features/points/tally'
import { useMyPoints } from '@/features/points/use-my-points'
import { go, routes } from '@/routes'

export default function PointsPage() {
  const { face } = useCounty()
  const { isRider, isLoading: isMeLoading } = useMe()
  const mine = useMyPoints(isRider && face.pointsEnabled)
  const { rows, hasMore, isLoading, isLoadingMore, fault, loadMore, refresh } = usePages(listMyStatement, isRider && face.pointsEnabled ? {} : null, { isKept: true })
  const now = useServerNow()
  const [opened, setOpened] = useState<StatementLine | 'how' | null>(null)
  const close = () => setOpened(null)
  usePullRefresh(mine.refresh, refresh)

  if (!face.pointsEnabled) return <Screen title={points.shopTitle}><NoPoints /></Screen>
  if (!isRider && !isMeLoading) {
    return (
      <Screen title={face.names.points}>
        <Empty icon="points" title={points.visitor} note={accounts.visitorNote} way={{ label: accounts.joinTitle, onPress: () => go(routes.join) }} />
      </Screen>
    )
  }
  return (
    <Screen
      title={face.names.points}
      head={mine.data && <PointsHead mine={mine.data} />}
      foot={<Foot><Button icon="gift" onPress={() => go(routes.shop)}>{points.shop}</Button></Foot>}
      over={opened === 'how' ? <HowItAdds onSeals={() => go(routes.seals)} onClose={close} /> : opened && <Receipt line={opened} now={now} onClose={close} />}
    >
      {mine.data && <RunsOut mine={mine.data} onShop={() => go(routes.shop)} />}
      {(isLoading || isMeLoading) && <Skeleton />}
      {!rows && fault && <FaultState fault={fault} onRetry={refresh} />}
      {rows?.length === 0 && <Empty icon="points" title={points.none} note={points.noneNote} way={{ label: points.noneWay, onPress: () => go(routes.home) }} />}
      {rows && rows.length > 0 && (
        <>
          {mine.data && (
            <Tally result={addsUp(rows, { balance: mine.data.balance, hasMore })} count={rows.length} balance={mine.data.balance} onExplain={() => setOpened('how')} />
          )}
          <Statement lines={rows} now={now} onOpen={setOpened} />
          <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
        </>
      )}
    </Screen>
  )
}
