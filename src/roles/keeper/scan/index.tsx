import { Screen } from '@/components/screen'

export default function CounterScanPage() {
  return <Screen title='counterScan' />
}
