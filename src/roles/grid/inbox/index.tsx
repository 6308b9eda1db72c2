import { Screen } from '@/components/screen'

export default function GridInboxPage() {
  return <Screen title='gridInbox' />
}
