import { useState } from 'react'
import { kindsWithPosts } from '#domain/accounts/roles-of-units'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { FaultState, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Screen } from '@/components/screen'
import { Headline } from '@/components/headline'
import { Tag } from '@/components/tag'
import { unitKindNames } from '@/copy/official'
import { staff } from '@/copy/staff'
import { units as words } from '@/copy/units'
import { workers } from '@/copy/workers'
import { useTree } from '@/features/desk/use-tree'
import { AddUnitSheet } from '@/features/units/add-unit-sheet'
import { CloseUnitSheet } from '@/features/units/close-unit-sheet'
import { OutlineMap } from '@/features/units/outline-map'
import { UnitFacts } from '@/features/units/unit-facts'
import { WorkerCounts } from '@/features/workers/worker-counts'
import { UnitsBelow } from '@/features/units/units-below'
import { useUnit } from '@/features/units/use-unit'
import { back, go, paramsOf, routes } from '@/routes'

export default function UnitPage() {
  const { id } = paramsOf(routes.unit)
  const tree = useTree()
  const way = useUnit(id, tree.refresh)
  const [sheet, setSheet] = useState<'add' | 'close' | null>(null)
  const { shown, fault, isLoading, refresh } = way
  usePullRefresh(refresh, tree.refresh)
  if (!shown) return <Screen title={words.title}>{fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />}</Screen>
  const { unit, can, isOpen, outline } = shown
  const close = () => setSheet(null)
  const communities = tree.below(id, 'community')
  return (
    <Screen
      title={unitKindNames[unit.kind]}
      head={<>{!isOpen && <Tag>{words.isClosed}</Tag>}<Headline text={unit.name} size={40} /></>}
      foot={can.length > 0 && (
        <Foot>
          {can.includes('add') && <Button icon="plus" onPress={() => setSheet('add')}>{words.add}</Button>}
          {can.includes('close') && <FootPair><Button look="text" onPress={() => setSheet('close')}>{words.close}</Button></FootPair>}
        </Foot>
      )}
      over={sheet === 'add' ? <AddUnitSheet shown={shown} way={way} onClose={close} /> : sheet === 'close' && <CloseUnitSheet shown={shown} way={way} onDone={back} onClose={close} />}
    >
      <UnitFacts shown={shown} />
      {unit.kind === 'county' && <WorkerCounts />}
      {kindsWithPosts.includes(unit.kind) && <ListRow icon="people" title={staff.way} note={[staff.wayNote]} onPress={() => void go(routes.posts, { id })} />}
      {unit.kind === 'outlet' && <ListRow icon="inbox" title={workers.way} note={[workers.wayNote]} onPress={() => void go(routes.outlet, { id })} />}
      {outline && <OutlineMap outlines={[outline]} label={words.outlineLabel} />}
      {communities.length > 0 && (
        <ListRow icon="map" title={words.outline} note={[unit.kind !== 'community' ? words.outlineNote : outline ? words.hasOutline : words.noOutline]} onPress={() => void go(routes.outlines, { id })} />
      )}
      <UnitsBelow kind={unit.kind} below={tree.units.filter(({ parentId }) => parentId === id)} onOpen={(below) => void go(routes.unit, { id: below })} />
    </Screen>
  )
}
