import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { Section } from '@/components/section'
import { tell } from '@/components/toast'
import { whistleWords } from '@/copy/grid'
import { AnswerList, type Matter } from '@/features/grid-whistles/answer-list'
import { AnswerSheet } from '@/features/grid-whistles/answer-sheet'
import { CloseSheet } from '@/features/grid-whistles/close-sheet'
import { useLiveWhistle } from '@/features/grid-whistles/use-live-whistle'
import { WhistleBoard, WhistleHead } from '@/features/grid-whistles/whistle-board'
import { TakeBackSheet } from '@/features/hands/take-back-sheet'
import { capabilities, share } from '@/platform/device'
import { addressOf, go, paramsOf, routes } from '@/routes'
import '@/features/grid-whistles/whistles.scss'

type Asked = { matter: 'close'; accountId?: undefined } | { matter: Matter; accountId: string }

export default function GridWhistlePage() {
  const { id } = paramsOf(routes.gridWhistle)
  const live = useLiveWhistle(id)
  const { data, fault, isLoading, refresh } = live
  const [asked, setAsked] = useState<Asked | null>(null)
  const stopAsking = () => setAsked(null)
  const now = useServerNow()
  const shared = { title: data ? `${data.whistle.title} ${data.whistle.placeName}` : whistleWords.newTitle, path: addressOf(routes.whistle, { id }) }
  useShareAppMessage(() => shared)

  if (!data) {
    return <Screen title={whistleWords.title}>{fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />}</Screen>
  }
  const { whistle, answers, can } = data
  const answer = answers?.find(({ accountId }) => accountId === asked?.accountId)
  const shareOut = async () => { if (await share(shared)) tell(whistleWords.shared) }
  const toConfirm = (answers ?? []).filter(({ canConfirm }) => canConfirm).length
  const mustWait = can.includes('scan') && !can.includes('close')
  return (
    <Screen
      title={whistle.placeName}
      head={<WhistleHead data={data} now={now} />}
      foot={whistle.status === 'open' && (
        <Foot fine={mustWait && whistleWords.closeLater}>
          {can.includes('scan') && <Button icon="scan" onPress={() => go(routes.gridScan, { id })}>{whistleWords.scan}</Button>}
          <FootPair>
            <Button look="text" icon="share" openType={capabilities.hasGroupShare ? 'share' : undefined} onPress={shareOut}>{whistleWords.share}</Button>
            {can.includes('close') && <Button look="text" onPress={() => setAsked({ matter: 'close' })}>{whistleWords.close}</Button>}
          </FootPair>
        </Foot>
      )}
      over={asked?.matter === 'close'
        ? <CloseSheet data={data} write={live.close} onClose={stopAsking} />
        : asked?.matter === 'take-back'
          ? answer?.award && <TakeBackSheet transferId={answer.award.transferId} what={answer.displayName} onDone={refresh} onClose={stopAsking} />
          : asked && answer && <AnswerSheet {...{ data, answer, live, now }} matter={asked.matter} onReturn={() => setAsked({ ...asked, matter: 'return' })} onClose={stopAsking} />}
    >
      <WhistleBoard data={data} now={now} />
      <Section title={whistleWords.people2} icon="people">
        {toConfirm > 1 && <View className="pad"><Button look="quiet" icon="check" onPress={() => go(routes.gridConfirm, { id })}>{whistleWords.many(toConfirm)}</Button></View>}
        <AnswerList answers={answers ?? []} onAsk={(matter, accountId) => setAsked({ matter, accountId })} />
      </Section>
    </Screen>
  )
}
