import { View } from '@tarojs/components'
import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { FaultState, Skeleton } from '@/components/list-states'
import { CaseActs, hasActs, type CaseSheetKind } from './case-acts'
import { CaseBody, CaseHead } from './case-body'
import { CaseSheets } from './case-sheets'
import { useBodies } from './use-bodies'
import { useCase } from './use-case'

/** A case beside the list on a wide screen. */
export function CasePanel({ reportId, onMoved }: { reportId: string; onMoved: () => unknown }) {
  const item = useCase(reportId, onMoved)
  const now = useServerNow()
  const [sheet, setSheet] = useState<CaseSheetKind | null>(null)
  const { data, fault, isLoading, refresh } = item
  const { bodies, proposed } = useBodies(data?.report.categoryId)
  if (!data) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  return (
    <>
      <View className="pane-head"><CaseHead data={data} now={now} /></View>
      {hasActs(data) && <View className="pane-acts"><CaseActs item={item} data={data} proposed={proposed} onSheet={setSheet} /></View>}
      <CaseBody data={data} now={now} />
      <CaseSheets item={item} reportId={reportId} sheet={sheet} bodies={bodies} proposedId={proposed?.id} onClose={() => setSheet(null)} />
    </>
  )
}
