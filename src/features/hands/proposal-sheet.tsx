import { View } from '@tarojs/components'
import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { hands as words } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import { dayAndTime } from '@/copy/times'
import type { ProposalView } from '#types/proposals'
import type { Proposals } from './use-proposals'

const MAX_REASON = 60

interface ProposalSheetProps { proposal: ProposalView; of: Proposals; onClose: () => void }

/** Who, what, why and by whom; then what the caller may do, saying what will happen. */
export function ProposalSheet({ proposal, of, onClose }: ProposalSheetProps) {
  const now = useServerNow()
  const { kind, riderName, amountPoints, reason, original, unitName, proposedBy, proposedAt, status, can } = proposal
  return (
    <Sheet title={words.what[kind](riderName, grouped(amountPoints))} onClose={onClose}>
      <View className="gap8">
        <KeyedLine word={words.why}>{reason}</KeyedLine>
        {original && <KeyedLine word={words.original}>{original}</KeyedLine>}
        <KeyedLine word={words.fund}>{unitName}</KeyedLine>
        <KeyedLine word={words.proposer}>{words.byAt(proposedBy, dayAndTime(proposedAt, now))}</KeyedLine>
        <Decided proposal={proposal} now={now} />
      </View>
      {can.includes('decide') && <Decide proposal={proposal} write={of.decide} />}
      {can.includes('withdraw') && <Withdraw id={proposal.id} write={of.withdraw} />}
      {status === 'waiting' && can.length === 0 && <Notice tone="idle" icon="people">{words.forAnother}</Notice>}
    </Sheet>
  )
}

/** How it ended: by whom and in what words. */
function Decided({ proposal: { status, decidedBy, decidedAt, decidedReason }, now }: { proposal: ProposalView; now: number }) {
  if ((status !== 'done' && status !== 'declined') || decidedAt === null) return null
  return (
    <>
      <KeyedLine word={words.decider[status]}>{decidedBy === null ? words.alone : words.byAt(decidedBy, dayAndTime(decidedAt, now))}</KeyedLine>
      {decidedReason && <KeyedLine word={words.said}>{decidedReason}</KeyedLine>}
    </>
  )
}

/** 同意, or 不同意 with a reason. */
function Decide({ proposal: { id: proposalId, kind, unitName, riderName, amountPoints }, write }: { proposal: ProposalView; write: Proposals['decide'] }) {
  const [isDeclining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const points = grouped(amountPoints)
  if (isDeclining) {
    return (
      <>
        <Field label={words.declineReason} hint={words.declineHint} value={reason} onChange={setReason} maxLength={MAX_REASON} error={write.fields.reason} />
        <WriteAnswer write={write} />
        <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={!reason.trim()} onPress={() => write.send({ proposalId, isAgreed: false, reason: reason.trim() })}>
          {reason.trim() ? words.decline : words.needReason}
        </Button>
      </>
    )
  }
  return (
    <>
      <View className="gap16 t18">{(kind === 'grant' ? words.willGrant : words.willReverse)(unitName, riderName, points)}</View>
      <WriteAnswer write={write} />
      <View className="gap16">
        <Button icon="check" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ proposalId, isAgreed: true })}>{words.agree[kind](points)}</Button>
      </View>
      <View className="gap8"><Button look="quiet" isDisabled={write.isBusy} onPress={() => setDeclining(true)}>{words.decline}</Button></View>
      <View className="fine">{words.agreeFine}</View>
    </>
  )
}

function Withdraw({ id: proposalId, write }: { id: string; write: Proposals['withdraw'] }) {
  return (
    <>
      <WriteAnswer write={write} />
      <View className="gap16"><Button look="quiet" icon="undo" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ proposalId })}>{words.withdraw}</Button></View>
      <View className="fine">{words.withdrawFine}</View>
    </>
  )
}
