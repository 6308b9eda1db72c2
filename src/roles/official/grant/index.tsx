import { useState } from 'react'
import { useRead } from '@/cloud/use-read'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { ScanScreen } from '@/components/scan-screen'
import { Screen } from '@/components/screen'
import { grants as words } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import { useTree } from '@/features/desk/use-tree'
import { GrantForm } from '@/features/hands/grant-form'
import { useGrant } from '@/features/hands/use-grant'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { paramsOf, routes } from '@/routes'
import { showFund } from '#types/points-funds'
import '@/features/desk/desk.scss'

export default function GrantPage() {
  const given = paramsOf(routes.grant).id
  const choice = usePost(['official', 'grid'])
  const tree = useTree()
  const units = choice.post ? tree.below(choice.post.unitId, 'community') : []
  const [picked, setPicked] = useState(given)
  const unitId = picked ?? (units.length === 1 ? units[0]?.id : undefined)
  const { data: fund, fault, refresh } = useRead(showFund, unitId ? { unitId } : null)
  const grant = useGrant(fund)
  const points = grouped(grant.amount ?? 0)

  if (!choice.post) return <Screen title={words.title}><NoPost choice={choice} /></Screen>
  if (grant.isScanning) {
    return (
      <ScanScreen title={words.scanTitle} {...grant.scanning}>
        <Notice tone="idle" icon="points">{words.scanNote(points, grant.reason.trim())}</Notice>
      </ScanScreen>
    )
  }
  return (
    <Screen
      title={words.title}
      foot={(
        <Foot>
          <Button icon="scan" isDisabled={grant.missing !== null} onPress={() => grant.setScanning(true)}>
            {grant.missing ?? (grant.isAlone ? words.atOnce : words.waits)(points)}
          </Button>
        </Foot>
      )}
    >
      {!tree.isLoading && units.length === 0 && !unitId && <Empty icon="points" title={words.noUnit} note={words.noUnitNote} />}
      {fault && <FaultState fault={fault} onRetry={refresh} />}
      <GrantForm grant={grant} fund={fund} units={units} unitId={unitId} onUnit={setPicked} />
    </Screen>
  )
}
