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
import { AnswerList } from '@/features/grid-whistles/answer-list'
import { CloseSheet } from '@/features/grid-whistles/close-sheet'
import { ConfirmSheet } from '@/features/grid-whistles/confirm-sheet'
import { useLiveWhistle, type AnswerView } from '@/features/grid-whistles/use-live-whistle'
import { WhistleBoard, WhistleHead } from '@/features/grid-whistles/whistle-board'
import { TakeBackSheet } from '@/features/hands/take-back-sheet'
import { capabilities, share } from '@/platform/device'
import { addressOf, go, paramsOf, routes } from '@/routes'
import '@/features/grid-whistles/whistles.scss'

export default function GridWhistlePage() {
  const { id } = paramsOf(routes.gridWhistle)
  const { data, fault, isLoading, refresh, confirm, close } = useLiveWhistle(id)
  const [confirmingId, setConfirmingId] = useState<string | null>(null)
  const [isClosing, setClosing] = useState(false)
  const [takingBack, setTakingBack] = useState<AnswerView | null>(null)
  const now = useServerNow()
  const shared = { title: data ? `${data.whistle.title} ${data.whistle.placeName}` : whistleWords.newTitle, path: addressOf(routes.whistle, { id }) }
  useShareAppMessage(() => shared)

  if (!data) {
    return <Screen title={whistleWords.title}>{fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />}</Screen>
  }
  const { whistle, answers, can } = data
  const confirming = answers?.find(({ accountId }) => accountId === confirmingId)
  const shareOut = async () => { if (await share(shared)) tell(whistleWords.shared) }
  const mustWait = can.includes('scan') && !can.includes('close')
  return (
    <Screen
      title={whistle.placeName}
      head={<WhistleHead data={data} />}
      foot={whistle.status === 'open' && (
        <Foot fine={mustWait && whistleWords.closeLater}>
          {can.includes('scan') && <Button icon="scan" onPress={() => go(routes.gridScan, { id })}>{whistleWords.scan}</Button>}
          <FootPair>
            <Button look="text" icon="share" openType={capabilities.hasGroupShare ? 'share' : undefined} onPress={shareOut}>{whistleWords.share}</Button>
            {can.includes('close') && <Button look="text" onPress={() => setClosing(true)}>{whistleWords.close}</Button>}
          </FootPair>
        </Foot>
      )}
      over={confirming
        ? <ConfirmSheet whistleId={id} answer={confirming} pointsEach={whistle.pointsEach} write={confirm} onClose={() => setConfirmingId(null)} />
        : takingBack?.award ? <TakeBackSheet transferId={takingBack.award.transferId} what={takingBack.displayName} onDone={refresh} onClose={() => setTakingBack(null)} />
        : isClosing && <CloseSheet data={data} write={close} onClose={() => setClosing(false)} />}
    >
      <WhistleBoard data={data} now={now} />
      <Section title={whistleWords.people2} icon="people">
        <AnswerList answers={answers ?? []} onConfirm={setConfirmingId} onTakeBack={setTakingBack} />
      </Section>
    </Screen>
  )
}
