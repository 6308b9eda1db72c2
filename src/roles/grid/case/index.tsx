import { Screen } from '@/components/screen'

export default function GridCasePage() {
  return <Screen title='gridCase' />
}
