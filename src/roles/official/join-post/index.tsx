import { Screen } from '@/components/screen'

export default function JoinPostPage() {
  return <Screen title='joinPost' />
}
