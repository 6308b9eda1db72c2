import { Screen } from '@/components/screen'

export default function ShopPage() {
  return <Screen title='shop' />
}
