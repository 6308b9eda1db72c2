import { Screen } from '@/components/screen'

export default function GridScanPage() {
  return <Screen title='gridScan' />
}
