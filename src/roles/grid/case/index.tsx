import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { caseWords } from '@/copy/grid'
import { CaseActs, hasActs, type CaseSheetKind } from '@/features/grid-inbox/case-acts'
import { CaseBody, CaseHead } from '@/features/grid-inbox/case-body'
import { CaseSheets } from '@/features/grid-inbox/case-sheets'
import { useBodies } from '@/features/grid-inbox/use-bodies'
import { useCase } from '@/features/grid-inbox/use-case'
import { navigateTo } from '@/platform/device'
import { go, paramsOf, routes } from '@/routes'
import '@/features/grid-inbox/inbox.scss'

export default function GridCasePage() {
  const { id } = paramsOf(routes.gridCase)
  const item = useCase(id)
  const { data, fault, isLoading, refresh } = item
  const now = useServerNow()
  const [sheet, setSheet] = useState<CaseSheetKind | null>(null)
  const { bodies, proposed } = useBodies(data?.report.categoryId)
  usePullRefresh(refresh)

  if (!data) {
    return (
      <Screen title={caseWords.title}>
        {fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />}
      </Screen>
    )
  }
  return (
    <Screen
      title={data.report.communityName}
      head={<CaseHead data={data} now={now} />}
      foot={hasActs(data) && <Foot><CaseActs item={item} data={data} proposed={proposed} onSheet={setSheet} /></Foot>}
      over={<CaseSheets item={item} reportId={id} sheet={sheet} bodies={bodies} proposedId={proposed?.id} onClose={() => setSheet(null)} />}
    >
      <CaseBody data={data} now={now} />
      <FootPair>
        <Button look="text" icon="go" onPress={() => navigateTo({ place: data.place, name: data.report.placeName })}>{caseWords.go}</Button>
        <Button look="text" icon="whistle" onPress={() => go(routes.gridWhistleNew, { report: id })}>{caseWords.blow}</Button>
      </FootPair>
    </Screen>
  )
}
