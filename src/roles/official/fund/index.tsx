import { useState } from 'react'
import { useCounty } from '@/cloud/session'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { useRead } from '@/cloud/use-read'
import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { SignFact } from '@/components/sign-fact'
import { fundWords as words, hands } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import { AllocateSheet } from '@/features/desk/allocate-sheet'
import { useTree } from '@/features/desk/use-tree'
import { FundFigures } from '@/features/funds/fund-figures'
import { FundTransfers, lineTitle } from '@/features/funds/fund-transfers'
import { MoveSheet } from '@/features/funds/move-sheet'
import { TakeBackSheet } from '@/features/hands/take-back-sheet'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { go, paramsOf, routes } from '@/routes'
import { factsOf } from '#domain/points/transfer-id'
import { listFundTransfers, showFund, type FundLine } from '#types/points-funds'
import '@/features/desk/desk.scss'

export default function FundPage() {
  const { id: unitId } = paramsOf(routes.fund)
  const choice = usePost(['official'])
  const county = useCounty()
  const tree = useTree()
  const { data: fund, fault, isLoading, refresh } = useRead(showFund, { unitId })
  const pages = usePages(listFundTransfers, { unitId })
  const [sheet, setSheet] = useState<'allocate' | 'move' | FundLine | null>(null)
  const both = () => Promise.all([refresh(), pages.refresh()])
  usePullRefresh(refresh, pages.refresh)

  const { post } = choice
  if (!post) return <Screen title={words.title}><NoPost choice={choice} /></Screen>
  if (!fund) return <Screen title={words.title}>{fault && !isLoading ? <FaultState fault={fault} onRetry={both} /> : <Skeleton />}</Screen>
  const others = tree.below(post.unitId, 'community').filter(({ id }) => id !== unitId)
  const isLead = post.unitId === county.rootUnitId
  const close = () => setSheet(null)
  const opens = (line: FundLine) => {
    const [whistleId = ''] = factsOf(line.transferId)
    if (line.kind === 'escrow' || line.kind === 'escrow-return') return () => void go(routes.gridWhistle, { id: whistleId })
    return line.takeBack === 'possible' ? () => setSheet(line) : undefined
  }
  return (
    <Screen
      title={fund.unitName}
      head={<SignFact size={56} value={grouped(fund.left)} unit={words.left} />}
      foot={(
        <Foot>
          {isLead
            ? <Button icon="plus" onPress={() => setSheet('allocate')}>{words.allocate}</Button>
            : <Button icon="points" onPress={() => go(routes.grant, { id: unitId })}>{hands.newGrant}</Button>}
          <FootPair>
            <Button look="text" icon="right" onPress={() => setSheet('move')}>{words.move}</Button>
            {isLead && <Button look="text" icon="points" onPress={() => go(routes.grant, { id: unitId })}>{hands.newGrant}</Button>}
          </FootPair>
        </Foot>
      )}
      over={sheet === 'allocate' ? <AllocateSheet fund={fund} onDone={both} onClose={close} />
        : sheet === 'move' ? <MoveSheet fund={fund} others={others} onDone={both} onClose={close} />
        : sheet && <TakeBackSheet transferId={sheet.transferId} what={lineTitle(sheet)} onDone={both} onClose={close} />}
    >
      <FundFigures fund={fund} />
      <FundTransfers pages={pages} onOpen={opens} />
    </Screen>
  )
}
