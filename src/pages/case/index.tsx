import { Screen } from '@/components/screen'

export default function CasePage() {
  return <Screen title='case' />
}
