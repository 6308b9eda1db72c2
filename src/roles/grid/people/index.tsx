import { Screen } from '@/components/screen'
import { members } from '@/copy/members'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { PeopleOf } from '../people-of'

export default function GridPeoplePage() {
  const choice = usePost(['grid', 'official'])
  return <Screen title={members.title}>{choice.post ? <PeopleOf unitId={choice.post.unitId} /> : <NoPost choice={choice} />}</Screen>
}
