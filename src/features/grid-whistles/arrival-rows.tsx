import { View } from '@tarojs/components'
import { Phrases } from '@/components/phrases'
import { StateWord } from '@/components/state-word'
import { whistleWords } from '@/copy/grid'
import { wordsFor } from '@/copy/refusals'
import { clockTime } from '@/copy/times'
import { TickRow } from './tick-row'
import type { AnswerView } from './use-live-whistle'
import type { useMarkArrived } from './use-mark-arrived'

type Marking = ReturnType<typeof useMarkArrived>

function Said({ answer: { arriveAt, isVerified }, outcome }: { answer: AnswerView; outcome?: NonNullable<ReturnType<Marking['outcomes']['get']>> | null }) {
  if (outcome === null) return <StateWord tone="ok">{whistleWords.listed}</StateWord>
  return (
    <>
      <View className="soft"><Phrases of={[arriveAt !== null && whistleWords.comesAt(clockTime(arriveAt)), !isVerified && whistleWords.listNotVerified]} /></View>
      {outcome && <StateWord tone="late">{whistleWords.listRefused(wordsFor({ code: outcome }))}</StateWord>}
    </>
  )
}

/** Who is to come, each with a tick for being here. */
export function ArrivalRows({ marking: { rows, chosenIds, outcomes, isOpen, toggle } }: { marking: Marking }) {
  return (
    <>
      {rows.map((answer) => {
        const { accountId, displayName } = answer
        return (
          <TickRow
            key={accountId} name={displayName} label={whistleWords.listTick(displayName)} isOpen={isOpen(answer)} isChosen={chosenIds.includes(accountId)}
            onToggle={() => toggle(accountId)}
          >
            <Said answer={answer} outcome={outcomes.get(accountId)} />
          </TickRow>
        )
      })}
    </>
  )
}
