import { ScanScreen } from '@/components/scan-screen'
import { counterScan } from '@/copy/keeper'
import { useCounterScan } from '@/features/counter/use-counter-scan'
import { paramsOf, routes } from '@/routes'

export default function CounterScanPage() {
  const scanning = useCounterScan(paramsOf(routes.counterScan).id)
  return <ScanScreen title={counterScan.title} {...scanning} />
}
