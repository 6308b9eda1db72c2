import { Screen } from '@/components/screen'

export default function OutboxPage() {
  return <Screen title='outbox' />
}
