import { View } from '@tarojs/components'
import { useServerNow } from '@/cloud/server-clock'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { hands as words } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import { dayAndTime } from '@/copy/times'
import type { ProposalStatus, ProposalView } from '#types/proposals'
import { ProposalSheet } from './proposal-sheet'
import { useProposals, type Proposals } from './use-proposals'
import './hands.scss'

const statuses: readonly ProposalStatus[] = ['waiting', 'done', 'declined', 'withdrawn']

/** 两人办: what waits for a second person under a unit, what became of the rest, and a new grant. */
export function HandsPart({ unitId, onGrant }: { unitId: string; onGrant: () => void }) {
  const of = useProposals(unitId)
  const { status, setStatus, opened, open } = of
  return (
    <>
      <View className="pad hands-grant"><Button look="quiet" icon="points" onPress={onGrant}>{words.newGrant}</Button></View>
      <Section title={words.title} icon="people" note={words.note}>
        <View className="hands-chips">
          <Chips
            choices={statuses.map((id) => ({ id, label: words.filters[id] }))}
            chosenIds={[status]}
            onToggle={(id) => setStatus(statuses.find((one) => one === id) ?? 'waiting')}
          />
        </View>
        <Rows of={of} />
      </Section>
      {opened && <ProposalSheet key={opened.id} proposal={opened} of={of} onClose={() => open(null)} />}
    </>
  )
}

/** Whose turn it is, on one that waits. */
function turnOf({ status, can }: ProposalView) {
  if (status !== 'waiting') return undefined
  if (can.includes('decide')) return { tone: 'soon', word: words.forYou } as const
  return { tone: 'idle', word: can.includes('withdraw') ? words.own : words.forAnother } as const
}

function Rows({ of: { rows, fault, isLoading, refresh, hasMore, isLoadingMore, loadMore, status, open } }: { of: Proposals }) {
  const now = useServerNow()
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={3} />
  if (rows.length === 0) return <Empty icon="people" title={words.emptyTitle[status]} note={words.emptyNote[status]} />
  return (
    <>
      {rows.map((row) => (
        <ListRow
          key={row.id}
          icon={row.kind === 'grant' ? 'points' : 'undo'}
          title={words.what[row.kind](row.riderName, grouped(row.amountPoints))}
          note={[row.reason, words.proposedBy(row.proposedBy), dayAndTime(row.proposedAt, now)]}
          state={turnOf(row)}
          onPress={() => open(row.id)}
        />
      ))}
      {hasMore && <ListEnd hasMore isLoading={isLoadingMore} onMore={loadMore} />}
    </>
  )
}
