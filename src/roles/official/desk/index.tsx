import { Screen } from '@/components/screen'

export default function DeskPage() {
  return <Screen title='desk' />
}
