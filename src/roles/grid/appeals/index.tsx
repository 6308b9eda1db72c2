import { Screen } from '@/components/screen'
import { appeals } from '@/copy/appeals'
import { StaffAppeals } from '@/features/appeals/staff-appeals'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'

export default function GridAppealsPage() {
  const choice = usePost(['grid', 'official'])
  return <Screen title={appeals.staffTitle}>{choice.post ? <StaffAppeals key={choice.post.id} unitId={choice.post.unitId} /> : <NoPost choice={choice} />}</Screen>
}
