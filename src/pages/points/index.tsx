import { useState } from 'react'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { Screen } from '@/components/screen'
import { useServerNow } from '@/cloud/server-clock'
import { useCounty, useMe } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { accounts } from '@/copy/accounts'
import { appeals } from '@/copy/appeals'
import { points } from '@/copy/points'
import { ruleWords } from '@/copy/points-rules'
import { useReturned } from '@/features/offers/use-returned'
import { NoPoints } from '@/features/points/no-points'
import { PointsHead, RunsOut } from '@/features/points/points-head'
import { Statement } from '@/features/points/statement'
import { GroupEmpty, StatementChips } from '@/features/points/statement-chips'
import { Tally } from '@/features/points/tally'
import { useCheck } from '@/features/points/use-check'
import { useMyPoints } from '@/features/points/use-my-points'
import { useStatement } from '@/features/points/use-statement'
import { go, routes } from '@/routes'
import { PointsSheets, type Opened } from './sheets'

export default function PointsPage() {
  const { face } = useCounty()
  const { isRider, isLoading: isMeLoading } = useMe()
  const mine = useMyPoints(isRider && face.pointsEnabled)
  const { group, setGroup, whole, shown, isKeptOnly, refresh } = useStatement(isRider && face.pointsEnabled)
  const { rows, hasMore, isLoading, isLoadingMore, fault, loadMore } = shown
  const checked = useCheck({ whole, selection: group === null ? undefined : rows, mine: mine.data })
  const now = useServerNow()
  const { returned, see, refresh: refreshReturned } = useReturned(isRider && face.pointsEnabled, now)
  const [opened, setOpened] = useState<Opened | null>(null)
  usePullRefresh(mine.refresh, refresh, refreshReturned)

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
      foot={(
        <Foot>
          <Button icon="gift" onPress={() => go(routes.shop)}>{points.shop}</Button>
          <Button look="text" icon="ask" onPress={() => go(routes.pointsRules)}>{ruleWords.title}</Button>
        </Foot>
      )}
      action={<Button look="text" className="is-fit" onPress={() => go(routes.appeals)}>{appeals.title}</Button>}
      over={opened && <PointsSheets opened={opened} checked={checked} now={now} onOpen={setOpened} onClose={() => setOpened(null)} />}
    >
      {returned && <Notice tone="idle" icon="undo" onPress={() => { see(); void go(routes.redemption, { id: returned.id }) }}>{points.returned(returned.offerTitle, returned.pricePoints)}</Notice>}
      {mine.data && <RunsOut mine={mine.data} onShop={() => go(routes.shop)} />}
      {checked && checked.lines.length > 0 && <Tally checked={checked} onExplain={() => setOpened({ what: 'how' })} />}
      {whole.rows && whole.rows.length > 0 && <StatementChips group={group} onChoose={setGroup} />}
      {isKeptOnly && <Notice tone="idle" icon="no-signal">{points.keptOnly}</Notice>}
      {(isLoading || isMeLoading) && <Skeleton />}
      {!rows && fault && <FaultState fault={fault} onRetry={refresh} />}
      {rows?.length === 0 && (group ? <GroupEmpty group={group} /> : <Empty icon="points" title={points.none} note={points.noneNote} way={{ label: points.noneWay, onPress: () => go(routes.home) }} />)}
      {rows && rows.length > 0 && (
        <>
          <Statement lines={rows} now={now} onOpen={(line) => setOpened({ what: 'line', line })} />
          {!isKeptOnly && <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />}
        </>
      )}
    </Screen>
  )
}
