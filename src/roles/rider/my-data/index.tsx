import { useMe } from '@/cloud/session'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Headline } from '@/components/headline'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Row } from '@/components/row'
import { Screen } from '@/components/screen'
import { Section } from '@/components/section'
import { TakingFault } from '@/features/my-data/taking-fault'
import { DataList } from '@/features/my-data/data-list'
import { FileSheet } from '@/features/my-data/file-sheet'
import { useMyData } from '@/features/my-data/use-my-data'
import { ConsentsRow, TermsRow } from '@/features/consents/rights-rows'
import { myData as words } from '@/copy/my-data'
import { go, routes } from '@/routes'

/** S1.21: what is known about me, why and how long, and a copy to take away. */
export default function MyDataPage() {
  const { me, isRider, isLoading } = useMe()
  const { parts, fault, refresh, take, done, takingFault, file, putAway } = useMyData(Boolean(me))
  if (!me && !isLoading) return <Screen title={words.title}><Empty icon="person" title={words.visitor} note={words.visitorNote} /></Screen>
  return (
    <Screen
      title={words.title}
      tone="sign"
      head={<Headline text={words.lead} />}
      foot={parts && (
        <Foot fine={words.fine}>
          <TakingFault fault={takingFault} />
          <Button isBusy={done !== null} busyWords={words.taking(done ?? 0, parts.length)} onPress={take}>{words.take}</Button>
        </Foot>
      )}
      over={file && <FileSheet file={file} onClose={putAway} />}
    >
      {!parts && (fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={6} />)}
      {parts && <DataList parts={parts} />}
      {parts && (
        <Section title={words.rights}>
          {isRider && <ConsentsRow />}
          <TermsRow />
          <Row icon="door" title={words.close} note={words.closeNote} onPress={() => { void go(routes.closing) }} />
        </Section>
      )}
    </Screen>
  )
}
