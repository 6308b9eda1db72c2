import { Screen } from '@/components/screen'

export default function MePage() {
  return <Screen title='me' />
}
