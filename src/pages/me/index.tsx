import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { FaultState, Skeleton } from '@/components/list-states'
import { Row } from '@/components/row'
import { Screen } from '@/components/screen'
import { useCounty, useMe } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { accounts } from '@/copy/accounts'
import { appeals } from '@/copy/appeals'
import { closing } from '@/copy/closing'
import { myData } from '@/copy/my-data'
import { phones } from '@/copy/phones'
import { hours } from '@/copy/hours'
import { feedback } from '@/copy/voice'
import { seals } from '@/copy/seals'
import { myOutlets } from '@/copy/workers'
import { MeHead, YoungHead } from '@/features/accounts/me-head'
import { LeaveSheet, MyCommunities } from '@/features/accounts/my-communities'
import { PostDoors } from '@/features/accounts/post-doors'
import { Settings } from '@/features/accounts/settings'
import { StepHead } from '@/features/accounts/step-head'
import { useCommunities } from '@/features/accounts/use-communities'
import { TermsRow } from '@/features/consents/rights-rows'
import { InboxRow } from '@/features/messages/inbox-news'
import { DeskRow } from '@/features/sessions/desk-row'
import { go, routes } from '@/routes'

const join = () => go(routes.join)

function VisitorHead() {
  return (
    <>
      <StepHead sign={accounts.visitor} title={accounts.becomeRider} note={accounts.visitorNote} />
      <View className="gap16"><Button onPress={join}>{accounts.joinTitle}</Button></View>
    </>
  )
}

export default function MePage() {
  const { me, isRider, isUnder18, posts, isLoading, fault, refresh } = useMe()
  const { face } = useCounty()
  const { leaving, leave } = useCommunities(null)
  const [leavingId, setLeavingId] = useState<string | null>(null)
  usePullRefresh(refresh)
  const left = me?.enrollments.find(({ communityId }) => communityId === leavingId)
  const close = () => setLeavingId(null)

  return (
    <Screen
      title={accounts.meTitle}
      tone={isLoading ? 'plain' : 'sign'}
      head={me && isRider ? <MeHead me={me} /> : isUnder18 ? <YoungHead onGrown={join} /> : me === null && <VisitorHead />}
      over={left && <LeaveSheet one={left} leaving={leaving} onClose={close} onLeave={() => leave(left.communityId)} />}
    >
      {isLoading && <Skeleton rows={4} />}
      {me === undefined && fault && <FaultState fault={fault} onRetry={refresh} />}
      {me && <InboxRow />}
      {me && isRider && (
        <>
          <Row icon="code" title={accounts.myCode} onPress={() => { void go(routes.code) }} />
          <Row icon="camera" title={accounts.myReports} onPress={() => { void go(routes.outbox) }} />
          {face.pointsEnabled && <Row icon="points" title={accounts.myPoints} onPress={() => { void go(routes.points) }} />}
          {face.pointsEnabled && <Row icon="ask" title={appeals.title} onPress={() => { void go(routes.appeals) }} />}
          <Row icon="phone" title={me.phone === null ? phones.meRow : phones.mine(me.phone)} note={me.phone === null ? phones.meRowNote : phones.mineNote} onPress={() => { void go(routes.join, { step: 'phone' }) }} />
        </>
      )}
      <PostDoors posts={posts} />
      <DeskRow hasPost={posts.length > 0} isVisitor={me === null} />
      {me && isRider && <MyCommunities enrollments={me.enrollments} onLeave={({ communityId }) => setLeavingId(communityId)} onAdd={join} />}
      {me && isRider && <Row icon="people" title={myOutlets.title} note={myOutlets.meNote} onPress={() => { void go(routes.myOutlets) }} />}
      {me && isRider && <Row icon="clock" title={hours.title} note={me.freeHours.length === 0 ? hours.any : hours.some} onPress={() => { void go(routes.hours) }} />}
      <Row icon="card" title={accounts.joinPost} onPress={() => { void go(routes.joinPost) }} />
      {face.pointsEnabled && <Row icon="shield" title={seals.title} note={seals.meNote} onPress={() => { void go(routes.seals) }} />}
      <Settings hotline={face.hotline} />
      {me && <Row icon="eye" title={myData.title} note={myData.known} onPress={() => { void go(routes.myData) }} />}
      {me && <Row icon="edit" title={feedback.title} note={feedback.meNote} onPress={() => { void go(routes.feedback) }} />}
      <TermsRow />
      {me && <Row icon="search" title={phones.revealsTitle} note={phones.revealsNote} onPress={() => { void go(routes.reveals) }} />}
      {me && <Row icon="door" title={closing.title} onPress={() => { void go(routes.closing) }} />}
    </Screen>
  )
}
