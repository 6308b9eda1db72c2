import { useState } from 'react'
import { showLedgerCheck, type LedgerCheckView } from '#types/seals'
import { useServerNow } from '@/cloud/server-clock'
import { useRead } from '@/cloud/use-read'
import { FaultState, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { grouped } from '@/copy/numbers'
import { ledgerCheck as words } from '@/copy/seals'
import { dateWords, dayAndTime } from '@/copy/times'
import { FaultSheet } from './fault-sheet'

const WHOLE = 100

/** Last night's check of the whole ledger, for who answers for it. */
export function LedgerCheck({ onSeals }: { onSeals: () => unknown }) {
  const { data, fault, isLoading, refresh } = useRead(showLedgerCheck, {})
  const [isOpen, setOpen] = useState(false)
  const wrong = data?.last?.fault
  return (
    <Section title={words.title} icon="shield" note={data?.sealedOn && words.sealed(dateWords(data.sealedOn))}>
      {isLoading && <Skeleton rows={1} />}
      {!data && fault && <FaultState fault={fault} onRetry={refresh} />}
      {data && !data.last && <ListRow icon="clock" title={data.running ? words.running : words.notYet} note={[words.nightly]} onPress={() => { void onSeals() }} />}
      {data?.last && <Result check={data.last} isRunning={data.running !== null} onPress={wrong ? () => setOpen(true) : () => { void onSeals() }} />}
      {isOpen && wrong && <FaultSheet fault={wrong} onClose={() => setOpen(false)} />}
    </Section>
  )
}

function Result({ check: { finishedAt, accounts, postings, coverage, fault }, isRunning, onPress }: { check: LedgerCheckView; isRunning: boolean; onPress: () => void }) {
  const now = useServerNow()
  return (
    <ListRow
      icon={fault ? 'warn' : 'check'}
      title={fault ? words.wrong : words.right}
      note={[dayAndTime(finishedAt, now), words.accounts(grouped(accounts)), words.postings(grouped(postings)), coverage < WHOLE && words.coverage(coverage), isRunning && words.running]}
      state={fault ? { tone: 'late', word: words.look } : undefined}
      onPress={onPress}
    />
  )
}
