import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import { AnswerSheet } from '@/features/grid-whistles/answer-sheet'
import { ConfirmRows } from '@/features/grid-whistles/confirm-rows'
import { useConfirmMany } from '@/features/grid-whistles/use-confirm-many'
import { useLiveWhistle } from '@/features/grid-whistles/use-live-whistle'
import type { Parts } from './parts'
import '@/features/grid-whistles/whistles.scss'

/** What was handed in on one whistle, confirmed with one button; each row says what became of it. For a page and for the wide desk's pane. */
export function useConfirmParts(id: string, onBack: () => unknown): Parts {
  const live = useLiveWhistle(id)
  const { data, fault, isLoading, refresh } = live
  const many = useConfirmMany(data, refresh)
  const [asked, setAsked] = useState<{ matter: 'confirm' | 'return'; accountId: string } | null>(null)
  const now = useServerNow()

  if (!data) return { title: whistleWords.manyTitle, body: fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton /> }
  const { rows, chosenIds, write, progress } = many
  const answer = rows.find(({ accountId }) => accountId === asked?.accountId)
  const isLeft = many.openIds.length > 0
  const mine = (data.answers ?? []).filter(({ status, canConfirm }) => status === 'submitted' && !canConfirm).length
  return {
    title: whistleWords.manyTitle,
    foot: isLeft && (
      <Foot fine={whistleWords.manyFine}>
        <WriteAnswer write={write} />
        <Button icon="check" isBusy={write.isBusy} busyWords={progress.all > 1 ? whistleWords.manyBusy(progress.done, progress.all) : common.sending} isDisabled={chosenIds.length === 0} onPress={many.send}>
          {chosenIds.length === 0 ? whistleWords.manyNone : whistleWords.manySend(chosenIds.length, data.whistle.pointsEach)}
        </Button>
      </Foot>
    ),
    over: asked && answer && (
      <AnswerSheet
        {...{ data, answer, live, now }} matter={asked.matter}
        onReturn={() => setAsked({ ...asked, matter: 'return' })} onClose={() => setAsked(null)}
      />
    ),
    body: rows.length === 0
      ? <Empty icon="check" title={whistleWords.manyEmpty} note={whistleWords.manyEmptyNote} way={{ label: whistleWords.manyBack, onPress: onBack }} />
      : (
        <>
          {mine > 0 && <Notice tone="idle" icon="people">{whistleWords.manyMine(mine)}</Notice>}
          <ConfirmRows many={many} placeName={data.whistle.placeName} onLook={(accountId) => setAsked({ matter: 'confirm', accountId })} />
        </>
      ),
  }
}
