import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { FaultState, Skeleton } from '@/components/list-states'
import { Row } from '@/components/row'
import { Screen } from '@/components/screen'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { useServerNow } from '@/cloud/server-clock'
import { useCounty } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { titleOf, whistles } from '@/copy/whistles'
import { GrantRow } from '@/features/messages/grant-row'
import { ArrivalRow } from '@/features/whistles/arrival-row'
import { ArrivalSheet } from '@/features/whistles/arrival-sheet'
import { useSubmitWork } from '@/features/whistles/use-submit-work'
import { useWhistle } from '@/features/whistles/use-whistle'
import { WhistleFacts } from '@/features/whistles/whistle-facts'
import { LeaveAsk, WhistleFoot } from '@/features/whistles/whistle-foot'
import { WhistleHead, whistleTone } from '@/features/whistles/whistle-head'
import { WorkForm } from '@/features/whistles/work-form'
import { navigateTo, share } from '@/platform/device'
import { useHere } from '@/platform/use-here'
import { addressOf, go, paramsOf, routes } from '@/routes'
import { CardPage, isNotMine } from './card-page'

export default function WhistlePage() {
  const { id } = paramsOf(routes.whistle)
  const { here } = useHere()
  const { whistleTemplates } = useCounty()
  const way = useWhistle(id)
  const { shown, isLoading, fault, refresh, answering, leaving, answer, leave } = way
  const work = useSubmitWork(id, shown?.draft ?? null, refresh)
  const now = useServerNow()
  const [asking, setAsking] = useState<'leave' | 'arrival' | null>(null)
  const close = () => setAsking(null)
  const card = { title: shown ? whistles.shareTitle(shown.whistle.title, shown.whistle.placeName) : '', path: addressOf(routes.whistle, { id }) }
  useShareAppMessage(() => card)
  usePullRefresh(refresh)

  if (!shown && isNotMine(fault)) return <CardPage id={id} onJoined={refresh} />
  if (!shown) {
    return (
      <Screen title={whistles.section}>
        {isLoading && <Skeleton rows={4} />}
        {fault && <FaultState fault={fault} onRetry={refresh} />}
      </Screen>
    )
  }
  const { whistle, can } = shown
  const sendOn = async () => tell(await share(card) ? whistles.copied : whistles.notShared)
  const goAway = async () => {
    if ((await leave()).state === 'done') close()
  }
  return (
    <Screen
      title={titleOf(whistle)}
      tone={whistleTone(shown)}
      head={<WhistleHead shown={shown} now={now} />}
      foot={(
        <WhistleFoot
          shown={shown} now={now} answering={answering} work={work} onAnswer={answer} onShare={sendOn}
          onCode={() => go(routes.code, { whistle: id })} onLeave={() => setAsking('leave')} onLater={() => setAsking('arrival')}
        />
      )}
      over={asking === 'leave' ? (
        <Sheet title={whistle.myAnswer === 'arrived' ? whistles.notThereAsk : whistles.leaveAsk} onClose={close}>
          <LeaveAsk isListed={whistle.myAnswer === 'arrived'} leaving={leaving} onLeave={goAway} onStay={close} />
        </Sheet>
      ) : asking === 'arrival' && <ArrivalSheet shown={shown} now={now} way={way} onClose={close} />}
    >
      {whistle.myAnswer === 'placed' && can.includes('move-arrival') && <ArrivalRow onPress={() => setAsking('arrival')} />}
      {(whistle.myAnswer === 'asked' || whistle.myAnswer === 'waiting') && <GrantRow kind="whistle-placed" />}
      {can.includes('submit') && <WorkForm work={work} returnReason={whistle.myReturnReason} />}
      {whistle.myAnswer === 'confirmed' && <Row icon="points" title={whistles.seePoints} onPress={() => { void go(routes.points) }} />}
      <WhistleFacts
        shown={shown} here={here} now={now} hint={whistleTemplates.find(({ title }) => title === whistle.title)?.hint}
        onGuide={() => navigateTo({ place: whistle.place, name: whistle.placeName })}
      />
    </Screen>
  )
}
