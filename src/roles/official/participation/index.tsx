import { View } from '@tarojs/components'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Chips } from '@/components/chips'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { participation as words } from '@/copy/participation'
import { monthWords } from '@/copy/times'
import { ParticipationHead } from '@/features/participation/participation-head'
import { StreetList } from '@/features/participation/street-list'
import { useParticipation } from '@/features/participation/use-participation'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import '@/features/participation/participation.scss'

/** S17.12: who takes part, street by street and month by month. */
export default function ParticipationPage() {
  const choice = usePost(['official'])
  const { data, fault, isLoading, refresh, months, month, choose } = useParticipation(choice.post !== undefined)
  usePullRefresh(refresh)
  if (!choice.post) return <Screen title={words.title}><NoPost choice={choice} /></Screen>
  return (
    <Screen title={words.title} head={data && data.rows.length > 0 && <ParticipationHead rows={data.rows} />}>
      <View className="participation-months">
        {months.length > 0 && <Chips choices={months.map((id) => ({ id, label: monthWords(id, months[0] ?? id) }))} chosenIds={month ? [month] : []} onToggle={choose} />}
      </View>
      {!data && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />)}
      {data && <StreetList data={data} />}
    </Screen>
  )
}
