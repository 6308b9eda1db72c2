import { Screen } from '@/components/screen'

export default function WhistlePage() {
  return <Screen title='whistle' />
}
