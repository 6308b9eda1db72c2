import { View } from '@tarojs/components'
import { useState } from 'react'
import { listSeals, type SealView } from '#types/seals'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { Section } from '@/components/section'
import { useCounty } from '@/cloud/session'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { seals } from '@/copy/seals'
import { NoPoints } from '@/features/points/no-points'
import { SealRow } from '@/features/seals/seal-row'
import { SealSheet } from '@/features/seals/seal-sheet'
import { SealsHead } from '@/features/seals/seals-head'
import { Verdict } from '@/features/seals/verdict'
import { go, routes } from '@/routes'
import '@/features/seals/seals.scss'

/** For everybody: what the ledger held at the end of each day, closed for good. */
export default function SealsPage() {
  const { face } = useCounty()
  const { rows, first, hasMore, isLoading, isLoadingMore, fault, loadMore, refresh } = usePages(listSeals, face.pointsEnabled ? {} : null, { isKept: true })
  const [opened, setOpened] = useState<SealView | null>(null)
  usePullRefresh(refresh)

  if (!face.pointsEnabled) return <Screen title={seals.title}><NoPoints /></Screen>
  const newest = rows?.[0]
  return (
    <Screen
      title={seals.title}
      head={newest && <SealsHead seal={newest} />}
      over={opened && <SealSheet seal={opened} onClose={() => setOpened(null)} />}
    >
      {isLoading && <Skeleton />}
      {!rows && fault && <FaultState fault={fault} onRetry={refresh} />}
      {rows?.length === 0 && <Empty icon="shield" title={seals.none} note={seals.noneNote} way={{ label: seals.noneWay, onPress: () => go(routes.points) }} />}
      {first && rows && rows.length > 0 && (
        <>
          <Verdict verdict={first.verdict} />
          {seals.means.map((text) => <View key={text} className="seal-means">{text}</View>)}
          <Section title={seals.list}>
            {rows.map((seal) => <SealRow key={seal.on} seal={seal} onPress={() => setOpened(seal)} />)}
          </Section>
          <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
        </>
      )}
    </Screen>
  )
}
