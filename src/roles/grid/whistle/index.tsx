import { Screen } from '@/components/screen'

export default function GridWhistlePage() {
  return <Screen title='gridWhistle' />
}
