import { View } from '@tarojs/components'
import { useServerNow } from '@/cloud/server-clock'
import { Chips } from '@/components/chips'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { rechecks as words } from '@/copy/rechecks'
import { dayAndTime } from '@/copy/times'
import type { RecheckOutcome, RecheckRow, RecheckStatus } from '#types/points-rechecks'
import { RecheckSheet } from './recheck-sheet'
import type { OnTakeBack, Rechecks } from './use-rechecks'

const statuses: readonly RecheckStatus[] = ['due', 'done']
const states = {
  right: { tone: 'ok', word: words.outcome.right },
  wrong: { tone: 'late', word: words.outcome.wrong },
} as const satisfies Record<RecheckOutcome, { tone: string; word: string }>

/** What was drawn: to look at, or looked at. */
export function RecheckList({ of, onTakeBack }: { of: Rechecks; onTakeBack: OnTakeBack }) {
  const { status, setStatus, opened, open, write, refresh } = of
  const takeBack = ({ award: { transferId }, displayName, title, note }: RecheckRow) => {
    open(null)
    onTakeBack({ transferId, what: words.whoDid(displayName, title), because: note ?? '', onDone: refresh })
  }
  return (
    <Section title={words.title} icon="eye" note={words.share}>
      <View className="recheck-chips">
        <Chips
          choices={statuses.map((id) => ({ id, label: words.status[id] }))}
          chosenIds={[status]}
          onToggle={(id) => setStatus(statuses.find((one) => one === id) ?? 'due')}
        />
      </View>
      <Rows of={of} />
      {opened && <RecheckSheet key={opened.id} row={opened} write={write} onTakeBack={() => takeBack(opened)} onClose={() => open(null)} />}
    </Section>
  )
}

function Rows({ of: { rows, fault, isLoading, refresh, hasMore, isLoadingMore, loadMore, status, setStatus, open } }: { of: Rechecks }) {
  const now = useServerNow()
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={3} />
  if (rows.length === 0) {
    const other = status === 'due' ? 'done' : 'due'
    return <Empty icon="eye" title={words.emptyTitle[status]} note={words.emptyNote[status]} way={{ label: words.lookOther[status], onPress: () => setStatus(other) }} />
  }
  return (
    <>
      {rows.map(({ id, icon, title, displayName, communityName, placeName, awardedAt, outcome }) => (
        <ListRow
          key={id}
          icon={icon}
          title={words.whoDid(displayName, title)}
          note={[communityName, placeName, dayAndTime(awardedAt, now)]}
          state={outcome ? states[outcome] : undefined}
          onPress={() => open(id)}
        />
      ))}
      {hasMore && <ListEnd hasMore isLoading={isLoadingMore} onMore={loadMore} />}
    </>
  )
}
