import { Screen } from '@/components/screen'

export default function RedemptionPage() {
  return <Screen title='redemption' />
}
