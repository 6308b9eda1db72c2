import { View } from '@tarojs/components'
import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { Button } from '@/components/button'
import { FaultState, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { Section } from '@/components/section'
import { tell } from '@/components/toast'
import { whistleWords } from '@/copy/grid'
import { clockTime } from '@/copy/times'
import { AnswerList, type Matter } from '@/features/grid-whistles/answer-list'
import { AnswerSheet } from '@/features/grid-whistles/answer-sheet'
import { CloseSheet } from '@/features/grid-whistles/close-sheet'
import { HandBackSheet } from '@/features/grid-whistles/hand-back-sheet'
import { LiveFoot } from '@/features/grid-whistles/live-foot'
import { isNobodyComing } from '@/features/grid-whistles/nobody-comes'
import { useLiveWhistle } from '@/features/grid-whistles/use-live-whistle'
import { WhistleBoard, WhistleHead } from '@/features/grid-whistles/whistle-board'
import { TakeBackSheet } from '@/features/hands/take-back-sheet'
import { share } from '@/platform/device'
import { addressOf, go, routes } from '@/routes'
import type { Parts } from './parts'
import '@/features/grid-whistles/whistles.scss'

type Asked = { matter: 'close'; accountId?: undefined } | { matter: 'hand-back'; accountId?: undefined } | { matter: Matter; accountId: string }

export interface WhistleParts extends Parts {
  /** What a card in a group chat says and opens. */
  shared: { title: string; path: string }
}

/** A whistle as it happens, for its page and for the wide desk's pane. `onMany`: several wait to be confirmed, and he wants to. */
export function useWhistleParts(id: string, onMany: () => unknown): WhistleParts {
  const live = useLiveWhistle(id)
  const { data, fault, isLoading, refresh } = live
  const [asked, setAsked] = useState<Asked | null>(null)
  const stopAsking = () => setAsked(null)
  const now = useServerNow()
  const shared = { title: data ? `${data.whistle.title} ${data.whistle.placeName}` : whistleWords.newTitle, path: addressOf(routes.whistle, { id }) }
  if (!data) return { title: whistleWords.title, shared, body: fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton /> }

  const { whistle, answers } = data
  const answer = answers?.find(({ accountId }) => accountId === asked?.accountId)
  const shareOut = async () => { if (await share(shared)) tell(whistleWords.shared) }
  const isUnheard = isNobodyComing(whistle, now)
  const isWidened = whistle.isWidened && whistle.status === 'open'
  const toCome = (answers ?? []).filter(({ canMarkArrived }) => canMarkArrived).length
  const toConfirm = (answers ?? []).filter(({ canConfirm }) => canConfirm).length
  return {
    title: whistle.placeName,
    shared,
    head: <WhistleHead data={data} now={now} />,
    body: (
      <>
        {isUnheard && <Notice icon="warn">{whistleWords.nobodySince(clockTime(data.blownAt))}</Notice>}
        {isWidened && <Notice tone="idle" icon="people">{whistleWords.widened}</Notice>}
        <View className={isUnheard || isWidened ? 'gap16' : ''}><WhistleBoard data={data} now={now} /></View>
        <Section title={whistleWords.people2} icon="people">
          {toConfirm > 1 && <View className="pad"><Button look="quiet" icon="check" onPress={onMany}>{whistleWords.many(toConfirm)}</Button></View>}
          {toCome > 0 && <View className="pad"><Button look="quiet" icon="edit" onPress={() => go(routes.gridArrivals, { id })}>{whistleWords.list}</Button></View>}
          <AnswerList answers={answers ?? []} onAsk={(matter, accountId) => setAsked({ matter, accountId })} />
        </Section>
      </>
    ),
    foot: whistle.status === 'open' && (
      <LiveFoot
        data={data} widen={live.widen} onScan={() => go(routes.gridScan, { id })} onShare={shareOut}
        onClose={() => setAsked({ matter: 'close' })} onHandBack={() => setAsked({ matter: 'hand-back' })}
      />
    ),
    over: asked?.matter === 'close'
      ? <CloseSheet data={data} write={live.close} onClose={stopAsking} />
      : asked?.matter === 'hand-back' ? <HandBackSheet data={data} write={live.handBack} onClose={stopAsking} />
      : asked?.matter === 'take-back'
        ? answer?.award && <TakeBackSheet transferId={answer.award.transferId} what={answer.displayName} onDone={refresh} onClose={stopAsking} />
        : asked && answer && <AnswerSheet {...{ data, answer, live, now }} matter={asked.matter} onReturn={() => setAsked({ ...asked, matter: 'return' })} onCall={() => setAsked({ ...asked, matter: 'call' })} onClose={stopAsking} />,
  }
}
