import { Screen } from '@/components/screen'

export default function ReportPage() {
  return <Screen title='report' />
}
