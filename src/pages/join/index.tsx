import { Screen } from '@/components/screen'

export default function JoinPage() {
  return <Screen title='join' />
}
