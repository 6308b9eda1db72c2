import { Screen } from '@/components/screen'

export default function GridWhistleNewPage() {
  return <Screen title='gridWhistleNew' />
}
