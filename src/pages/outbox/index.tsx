import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { Screen } from '@/components/screen'
import { Section } from '@/components/section'
import { useServerNow } from '@/cloud/server-clock'
import { useMe } from '@/cloud/session'
import { useOnline } from '@/cloud/use-online'
import { outbox } from '@/cloud/use-outbox'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { reports } from '@/copy/reports'
import { JobRow } from '@/features/reports/job-row'
import { OutboxHead, outboxTone } from '@/features/reports/outbox-head'
import { ReportRow } from '@/features/reports/report-row'
import { useMyReports } from '@/features/reports/use-my-reports'
import { go, routes } from '@/routes'

const openCase = (id: string) => { void go(routes.case, { id }) }

/** 我拍的, by who has to act next. */
export default function OutboxPage() {
  const { isRider } = useMe()
  const isOnline = useOnline()
  const now = useServerNow()
  const { stuck, onItsWay, waitForMe, received, isEmpty, hasMore, isLoading, isLoadingMore, fault, loadMore, refresh } = useMyReports(isRider)
  const counts = { drafts: stuck.length, onItsWay: onItsWay.length, forMe: waitForMe.length, isOnline }
  const hasSome = stuck.length + onItsWay.length + waitForMe.length + received.length > 0
  usePullRefresh(refresh, () => outbox.wakeUp())

  const jobRow = (job: (typeof stuck)[number]) => (
    <JobRow key={job.id} job={job} now={now} isOnline={isOnline} onOpen={() => go(routes.report, { draft: job.id })} onSendNow={() => outbox.retry(job.id)} />
  )
  return (
    <Screen
      title={reports.outboxTitle}
      tone={hasSome ? outboxTone(counts) : 'plain'}
      head={hasSome && <OutboxHead {...counts} />}
      foot={<Foot><Button icon="camera" onPress={() => go(routes.report)}>{hasSome ? reports.again : reports.shoot}</Button></Foot>}
    >
      {stuck.length + waitForMe.length > 0 && (
        <Section title={reports.needsYou}>
          {stuck.map(jobRow)}
          {waitForMe.map((report) => <ReportRow key={report.id} report={report} now={now} onPress={() => openCase(report.id)} />)}
        </Section>
      )}
      {onItsWay.length > 0 && <Section title={reports.onItsWay}>{onItsWay.map(jobRow)}</Section>}
      {isLoading && <Skeleton isWideKey />}
      {!isLoading && fault && !hasSome && <FaultState fault={fault} onRetry={refresh} />}
      {!isLoading && fault && hasSome && <Notice tone="idle" icon="retry" onPress={() => { void refresh() }}>{reports.notFetched}</Notice>}
      {!hasSome && (isEmpty || !isRider) && !isLoading && <Empty icon="camera" title={reports.none} note={reports.noneNote} />}
      {received.length > 0 && (
        <Section title={reports.received}>
          {received.map((report) => <ReportRow key={report.id} report={report} now={now} onPress={() => openCase(report.id)} />)}
          {hasMore && <ListEnd hasMore isLoading={isLoadingMore} onMore={loadMore} />}
        </Section>
      )}
    </Screen>
  )
}
