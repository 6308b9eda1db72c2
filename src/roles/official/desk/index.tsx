import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCounty } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { SignFact } from '@/components/sign-fact'
import { desk, funds as fundWords, type DeskPart } from '@/copy/official'
import { StaffAppeals } from '@/features/appeals/staff-appeals'
import { PostsPart, StationChoice } from '@/features/desk/desk-parts'
import { FundList } from '@/features/desk/fund-list'
import { RulesPart } from '@/features/points-rules/rules-part'
import { grouped } from '@/copy/numbers'
import { totalLeft, useFunds } from '@/features/desk/use-funds'
import { useTree } from '@/features/desk/use-tree'
import { HandsPart } from '@/features/hands/hands-part'
import { TakeBackSheet } from '@/features/hands/take-back-sheet'
import { ParticipationRow } from '@/features/participation/participation-row'
import { NoPost } from '@/features/posts/no-post'
import { PostLead } from '@/features/posts/post-lead'
import { PostSheet } from '@/features/posts/post-sheet'
import { usePost } from '@/features/posts/use-post'
import { ChecksPart } from '@/features/rechecks/checks-part'
import type { WrongPayment } from '@/features/rechecks/use-rechecks'
import { LedgerCheck } from '@/features/seals/ledger-check'
import { StockList } from '@/features/stock/stock-list'
import { VoicePart } from '@/features/voice/voice-part'
import { go, routes } from '@/routes'
import '@/features/desk/desk.scss'

const parts: readonly DeskPart[] = ['funds', 'hands', 'appeals', 'posts', 'offers', 'checks', 'rules', 'voice']

export default function DeskPage() {
  const choice = usePost(['official'])
  const { post, posts } = choice
  const county = useCounty()
  const tree = useTree()
  const [part, setPart] = useState<DeskPart>('funds')
  const [isSwitching, setSwitching] = useState(false)
  const [wrong, setWrong] = useState<WrongPayment | null>(null)
  const [chosenStationId, setStation] = useState<string>()
  const communities = post ? tree.below(post.unitId, 'community') : []
  const funds = useFunds(county.face.pointsEnabled ? communities.map(({ id }) => id) : [])
  usePullRefresh(tree.refresh, funds.refresh)

  if (!post) return <Screen title={desk.title}><NoPost choice={choice} /></Screen>
  const shown = county.face.pointsEnabled ? parts : parts.filter((one) => one === 'posts' || one === 'voice')
  const open = shown.includes(part) ? part : 'posts'
  const stations = tree.below(post.unitId, 'station')
  const station = stations.find(({ id }) => id === chosenStationId) ?? stations[0]
  const isWaiting = tree.isLoading || tree.units.length === 0
  return (
    <Screen
      lead={<PostLead name={post.unitName} onSwitch={posts.length > 1 ? () => setSwitching(true) : undefined} />}
      action={<Button look="text" icon="inbox" className="is-fit" onPress={() => go(routes.gridInbox)}>{desk.inbox}</Button>}
      head={county.face.pointsEnabled && communities.length > 0 && (
        <>
          <SignFact size={56} value={funds.funds ? grouped(totalLeft(funds.funds)) : '–'} unit={fundWords.head} />
          <View className="soft gap8">{communities.length === 1 ? fundWords.ofOne : fundWords.of(communities.length)}</View>
        </>
      )}
      over={wrong ? <TakeBackSheet {...wrong} onClose={() => setWrong(null)} /> : isSwitching && <PostSheet posts={posts} chosenId={post.id} onChoose={choice.choose} onClose={() => setSwitching(false)} />}
    >
      <View className="desk-parts">
        <Chips choices={shown.map((id) => ({ id, label: desk.parts[id] }))} chosenIds={[open]} onToggle={(id) => setPart(parts.find((one) => one === id) ?? 'funds')} />
      </View>
      {open === shown[0] && <ParticipationRow />}
      {isWaiting && open !== 'appeals' && (tree.fault && !tree.isLoading ? <FaultState fault={tree.fault} onRetry={tree.refresh} /> : <Skeleton />)}
      {open === 'funds' && county.face.pointsEnabled && <LedgerCheck onSeals={() => go(routes.seals)} />}
      {!isWaiting && open === 'funds' && <FundList of={funds} isEmpty={communities.length === 0} isLead={post.unitId === county.rootUnitId} onOpen={(id) => void go(routes.fund, { id })} />}
      {!isWaiting && open === 'hands' && <HandsPart key={post.id} unitId={post.unitId} onGrant={() => void go(routes.grant)} />}
      {open === 'appeals' && <StaffAppeals key={post.id} unitId={post.unitId} />}
      {!isWaiting && open === 'posts' && <PostsPart key={post.id} tree={tree} unitId={post.unitId} />}
      {!isWaiting && open === 'offers' && <StationChoice stations={stations} stationId={station?.id} onChoose={setStation} />}
      {!isWaiting && open === 'offers' && station && <StockList key={station.id} stationId={station.id} addTo={station.name} />}
      {!isWaiting && open === 'checks' && <ChecksPart key={post.id} unitId={post.unitId} isAbove={communities.every(({ id }) => id !== post.unitId)} onTakeBack={setWrong} />}
      {!isWaiting && open === 'voice' && <VoicePart key={post.id} unitId={post.unitId} kind={tree.units.find(({ id }) => id === post.unitId)?.kind} />}
      {!isWaiting && open === 'rules' && <RulesPart isLead={post.unitId === county.rootUnitId} onEdit={() => go(routes.rule)} />}
    </Screen>
  )
}
