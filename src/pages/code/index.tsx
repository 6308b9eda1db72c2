import { Screen } from '@/components/screen'

export default function CodePage() {
  return <Screen title='code' />
}
