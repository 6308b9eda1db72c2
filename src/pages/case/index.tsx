import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { common } from '@/copy/common'
import { reports } from '@/copy/reports'
import { GrantRow } from '@/features/messages/grant-row'
import { CaseBody, CaseHead, caseTone, isUnderWay } from '@/features/reports/case-view'
import { useOwnCase } from '@/features/reports/use-own-case'
import { go, paramsOf, routes } from '@/routes'

export default function CasePage() {
  const { id } = paramsOf(routes.case)
  const { shown, isLoading, fault, refresh, confirming, withdrawing, confirm, withdraw } = useOwnCase(id)
  const [isAsking, setAsking] = useState(false)
  usePullRefresh(refresh)

  if (!shown) {
    const isGone = fault?.kind === 'refused' && fault.refusal.code === 'NOT_FOUND'
    return (
      <Screen title={reports.caseTitle}>
        {isLoading && <Skeleton rows={3} isWideKey />}
        {isGone && <Empty icon="camera" title={reports.gone} way={{ label: reports.toMine, onPress: () => go(routes.outbox) }} />}
        {fault && !isGone && <FaultState fault={fault} onRetry={refresh} />}
      </Screen>
    )
  }
  const { can } = shown
  const mended = async () => {
    if ((await confirm()).state === 'done') tell(reports.thanks)
  }
  const takeBack = async () => {
    if ((await withdraw()).state === 'done') setAsking(false)
  }
  const mayAct = can.includes('confirm') || can.includes('withdraw')
  return (
    <Screen
      title={reports.caseTitle}
      tone={caseTone(shown)}
      head={<CaseHead shown={shown} />}
      foot={mayAct && (
        <Foot fine={can.includes('confirm') && reports.confirmFine}>
          <WriteAnswer write={confirming} />
          {can.includes('confirm') && <Button icon="check" isBusy={confirming.isBusy} busyWords={common.sending} onPress={mended}>{reports.confirm}</Button>}
          {can.includes('withdraw') && <FootPair><Button look="text" onPress={() => setAsking(true)}>{reports.withdraw}</Button></FootPair>}
        </Foot>
      )}
      over={isAsking && (
        <Sheet title={reports.withdrawAsk} onClose={() => setAsking(false)}>
          <View className="gap8">{reports.withdrawNote}</View>
          <View className="gap16">
            <WriteAnswer write={withdrawing} />
            <Button look="quiet" isBusy={withdrawing.isBusy} busyWords={common.sending} onPress={takeBack}>{reports.withdrawSure}</Button>
          </View>
        </Sheet>
      )}
    >
      <CaseBody shown={shown} />
      {isUnderWay(shown) && <GrantRow kind="report-resolved" />}
    </Screen>
  )
}
