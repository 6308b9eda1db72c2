import { useState } from 'react'
import type { StatementLine } from '#types/points'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { Screen } from '@/components/screen'
import { useServerNow } from '@/cloud/server-clock'
import { useCounty, useMe } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { accounts } from '@/copy/accounts'
import { points } from '@/copy/points'
import { HowItAdds } from '@/features/points/how-it-adds'
import { NoPoints } from '@/features/points/no-points'
import { PointsHead, RunsOut } from '@/features/points/points-head'
import { Receipt } from '@/features/points/receipt'
import { Statement } from '@/features/points/statement'
import { GroupEmpty, StatementChips } from '@/features/points/statement-chips'
import { Tally } from '@/features/points/tally'
import { useCheck } from '@/features/points/use-check'
import { useMyPoints } from '@/features/points/use-my-points'
import { useStatement } from '@/features/points/use-statement'
import { go, routes } from '@/routes'

export default function PointsPage() {
  const { face } = useCounty()
  const { isRider, isLoading: isMeLoading } = useMe()
  const mine = useMyPoints(isRider && face.pointsEnabled)
  const { group, setGroup, whole, shown, isKeptOnly, refresh } = useStatement(isRider && face.pointsEnabled)
  const { rows, hasMore, isLoading, isLoadingMore, fault, loadMore } = shown
  const checked = useCheck({ whole, selection: group === null ? undefined : rows, mine: mine.data })
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
  const misfit = checked?.check.misfit
  return (
    <Screen
      title={face.names.points}
      head={mine.data && <PointsHead mine={mine.data} />}
      foot={<Foot><Button icon="gift" onPress={() => go(routes.shop)}>{points.shop}</Button></Foot>}
      over={opened === 'how'
        ? checked && <HowItAdds checked={checked} onLine={setOpened} onSeals={() => go(routes.seals)} onClose={close} />
        : opened && <Receipt line={opened} why={misfit?.line.id === opened.id ? misfit.why : null} now={now} onClose={close} />}
    >
      {mine.data && <RunsOut mine={mine.data} onShop={() => go(routes.shop)} />}
      {checked && checked.lines.length > 0 && <Tally checked={checked} onExplain={() => setOpened('how')} />}
      {whole.rows && whole.rows.length > 0 && <StatementChips group={group} onChoose={setGroup} />}
      {isKeptOnly && <Notice tone="idle" icon="no-signal">{points.keptOnly}</Notice>}
      {(isLoading || isMeLoading) && <Skeleton />}
      {!rows && fault && <FaultState fault={fault} onRetry={refresh} />}
      {rows?.length === 0 && (group ? <GroupEmpty group={group} /> : <Empty icon="points" title={points.none} note={points.noneNote} way={{ label: points.noneWay, onPress: () => go(routes.home) }} />)}
      {rows && rows.length > 0 && (
        <>
          <Statement lines={rows} now={now} onOpen={setOpened} />
          {!isKeptOnly && <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />}
        </>
      )}
    </Screen>
  )
}
