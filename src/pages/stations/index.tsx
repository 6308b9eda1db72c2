import { Screen } from '@/components/screen'

export default function StationsPage() {
  return <Screen title='stations' />
}
