import { Screen } from '@/components/screen'

export default function StationPage() {
  return <Screen title='station' />
}
