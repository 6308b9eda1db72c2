import { ScanScreen } from '@/components/scan-screen'
import { outletScan } from '@/copy/workers'
import { useOutletScan } from '@/features/workers/use-outlet-scan'
import { paramsOf, routes } from '@/routes'

/** S3.8: the outlet vouches for who is on its list. */
export default function OutletScanPage() {
  const scanning = useOutletScan(paramsOf(routes.outletScan).id)
  return <ScanScreen title={outletScan.title} {...scanning} />
}
