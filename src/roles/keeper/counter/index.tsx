import { Screen } from '@/components/screen'

export default function CounterPage() {
  return <Screen title='counter' />
}
