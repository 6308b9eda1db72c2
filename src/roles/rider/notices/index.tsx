import { useMe } from '@/cloud/session'
import { Screen } from '@/components/screen'
import { notices as words } from '@/copy/voice'
import { NoticeList } from '@/features/voice/notice-list'

/** S1.23: readable by anybody. */
export default function NoticesPage() {
  const { me } = useMe()
  return <Screen title={words.title}><NoticeList communityIds={me === undefined ? null : (me?.enrollments.map(({ communityId }) => communityId) ?? [])} /></Screen>
}
