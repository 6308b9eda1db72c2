import { useState } from 'react'
import { Dock } from '@/components/dock'
import { Empty, FaultState } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { OfflineBar } from '@/components/offline-bar'
import { Row } from '@/components/row'
import { Screen } from '@/components/screen'
import { useCounty, useMe } from '@/cloud/session'
import { useOnline } from '@/cloud/use-online'
import { useOutbox } from '@/cloud/use-outbox'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { home } from '@/copy/home'
import { stations } from '@/copy/stations'
import { whistles } from '@/copy/whistles'
import { doorOf } from '@/features/accounts/post-doors'
import { HomeLead, WorkDoor } from '@/features/home/home-bar'
import { SignSkeleton } from '@/features/home/sign-skeleton'
import { usePreload } from '@/features/home/use-preload'
import { InboxNotice } from '@/features/messages/inbox-news'
import { useMyPoints } from '@/features/points/use-my-points'
import { NearestSign } from '@/features/stations/nearest-sign'
import { isOpen, nearerButShut } from '@/features/stations/nearby'
import { ShutNotice } from '@/features/stations/shut-notice'
import { useNearby } from '@/features/stations/use-nearby'
import { useOffered } from '@/features/whistles/use-offered'
import { HomeNotice } from '@/features/voice/home-notice'
import { WhistleTeaser } from '@/features/whistles/whistle-teaser'
import { navigateTo } from '@/platform/device'
import { useHere } from '@/platform/use-here'
import { go, routes } from '@/routes'

/** Works for anybody, and without a network: the nearest open station is the sign itself. */
export default function HomePage() {
  const { me, isRider, isUnder18, posts, refresh: refreshMe } = useMe()
  const { face } = useCounty()
  const { here, isAsking, ask } = useHere()
  const { nearby, calendar, now, isLoading, fault, refresh } = useNearby(here)
  const { offered, others, isQuiet, refresh: refreshOffered } = useOffered(isRider, here)
  const [isAll, setAll] = useState(false)
  const myPoints = useMyPoints(isRider && face.pointsEnabled)
  const { needsYou, onItsWay } = useOutbox()
  const isOnline = useOnline()
  usePullRefresh(refresh, refreshOffered, refreshMe)
  usePreload()

  const nearest = nearby?.[0]
  const shut = nearby && nearerButShut(nearby, now)
  const door = doorOf(posts)
  const [enrollment] = me?.enrollments ?? []
  const openMine = () => { void go(routes.outbox) }
  return (
    <Screen
      tone={!nearest ? 'plain' : isOpen(nearest) ? 'sign' : 'mute'}
      lead={<HomeLead name={enrollment?.communityName ?? face.countyName} onPress={() => go(routes.me)} />}
      action={door && <WorkDoor {...door} />}
      head={nearest && calendar ? (
        <NearestSign nearest={nearest} calendar={calendar} now={now} onGuide={() => navigateTo(nearest.station)} onCode={() => go(routes.code)} />
      ) : isLoading && <SignSkeleton />}
      foot={(
        <Dock
          left={{ icon: 'map', label: home.stations, onPress: () => { void go(routes.stations) } }}
          act={{ icon: 'camera', label: home.report, onPress: () => { void go(routes.report) } }}
          right={myPoints.data
            ? { figure: String(myPoints.data.balance), label: home.points, onPress: () => { void go(routes.points) } }
            : { icon: 'inbox', label: home.shots, onPress: openMine }}
        />
      )}
    >
      {!nearby && fault && <FaultState fault={fault} onRetry={refresh} />}
      {nearby?.length === 0 && <Empty icon="station" title={home.noStations} note={home.noStationsNote} />}
      {nearest && !here && !isAsking && <Notice icon="pin" onPress={() => { void ask() }}>{stations.noPlace}</Notice>}
      {shut && <ShutNotice seen={shut} now={now} onPress={() => { void go(routes.station, { id: shut.station.id }) }} />}
      {me !== undefined && <HomeNotice communityIds={me?.enrollments.map(({ communityId }) => communityId) ?? []} />}
      <OfflineBar isOnline={isOnline} waiting={onItsWay.length} onPress={openMine} />
      {me && <InboxNotice />}
      {needsYou.length > 0 && <Notice icon="edit" onPress={openMine}>{home.needsLine(needsYou.length)}</Notice>}
      {me !== undefined && !isRider && !isUnder18 && <Row icon="whistle" title={home.join} note={home.joinNote} onPress={() => { void go(routes.join) }} />}
      {me && isRider && me.enrollments.length === 0 && <Row icon="whistle" title={home.joinCommunity} onPress={() => { void go(routes.join) }} />}
      {isQuiet && enrollment && <Row icon="whistle" title={home.noWhistle} note={home.noWhistleNote} />}
      <WhistleTeaser offered={isAll ? [...offered, ...others] : offered} here={here} onOpen={(id) => { void go(routes.whistle, { id }) }} />
      {others.length > 0 && !isAll && <Row icon="whistle" title={whistles.outsideMine(others.length)} note={whistles.outsideNote} onPress={() => setAll(true)} />}
    </Screen>
  )
}
