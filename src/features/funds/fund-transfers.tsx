import { useServerNow } from '@/cloud/server-clock'
import type { Pages } from '@/cloud/use-pages'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { fundWords as words, hands } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import { signed } from '@/copy/points'
import { transferKindWords } from '@/copy/states'
import { dayAndTime } from '@/copy/times'
import type { FundLine, listFundTransfers } from '#types/points-funds'
import type { TakeBackState } from '#types/proposals'

/** What happened, from the fund's side; a rider is never named. */
export function lineTitle({ kind, amount, title, placeName }: FundLine): string {
  switch (kind) {
    case 'fund-move': return (amount > 0 ? words.line.movedFrom : words.line.movedTo)(placeName ?? '')
    case 'escrow': case 'escrow-return': return words.line[kind](title)
    case 'allocation': case 'grant': case 'reversal': case 'reversal-cover': case 'closing': return words.line[kind]
    default: return transferKindWords[kind]
  }
}

/** Why, where that is not the title already. */
const whyOf = ({ kind, title, placeName }: FundLine): string | null => (kind === 'escrow' || kind === 'escrow-return' ? placeName : title)

const states = {
  possible: undefined,
  waiting: { tone: 'soon', word: hands.takeBackWaiting },
  done: { tone: 'idle', icon: 'undo', word: hands.takenBack },
} as const satisfies Record<TakeBackState, unknown>

export interface FundTransfersProps {
  pages: Pages<typeof listFundTransfers>
  /** A line one can go on from: a whistle, or a grant that may be taken back. */
  onOpen: (line: FundLine) => (() => void) | undefined
}

/** A fund's own postings, newest first: what, why, by whom, and what was left then. */
export function FundTransfers({ pages: { rows, fault, isLoading, refresh, hasMore, isLoadingMore, loadMore }, onOpen }: FundTransfersProps) {
  const now = useServerNow()
  return (
    <Section title={words.transfers} icon="points">
      {!rows && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />)}
      {rows?.length === 0 && <Empty icon="points" title={words.noTransfers} note={words.noTransfersNote} />}
      {rows?.map((line) => (
        <ListRow
          key={line.id}
          title={lineTitle(line)}
          note={[whyOf(line), line.by.join('、'), dayAndTime(line.at, now), words.leftThen(grouped(line.balanceAfter))]}
          state={line.takeBack ? states[line.takeBack] : undefined}
          figure={signed(line.amount)}
          onPress={onOpen(line)}
        />
      ))}
      {rows && rows.length > 0 && <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />}
    </Section>
  )
}
