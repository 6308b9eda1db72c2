import { Screen } from '@/components/screen'

export default function HomePage() {
  return <Screen title='home' />
}
