import { useMe } from '@/cloud/session'
import { Screen } from '@/components/screen'
import { notices as words } from '@/copy/voice'
import { useCommunitiesUnder } from '@/features/grid-whistles/use-communities-under'
import { NoticeList } from '@/features/voice/notice-list'
import { paramsOf, routes } from '@/routes'

/** S1.23: readable by anybody: what holds where one rides, or in a unit one works at. */
export default function NoticesPage() {
  const { unit } = paramsOf(routes.notices)
  return <Screen title={words.title}>{unit ? <UnitNotices unitId={unit} /> : <MyNotices />}</Screen>
}

function MyNotices() {
  const { me } = useMe()
  return <NoticeList communityIds={me === undefined ? null : (me?.enrollments.map(({ communityId }) => communityId) ?? [])} />
}

function UnitNotices({ unitId }: { unitId: string }) {
  const { communities, isLoading } = useCommunitiesUnder(unitId)
  return <NoticeList communityIds={isLoading ? null : communities.map(({ id }) => id)} />
}
