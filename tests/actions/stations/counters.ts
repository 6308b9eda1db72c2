import { scanCode } from '#types/stations'
import { openCounty } from '../../support/county'
import { PARTNER, STATION } from '../points/shop'

export type Counters = Awaited<ReturnType<typeof openCounters>>

/** A county with a keeper behind STATION's counter and a merchant behind PARTNER's; the keeper scans unless said otherwise. */
export async function openCounters() {
  const county = await openCounty()
  const keeper = await county.staff('keeper', STATION, '方白露')
  const merchant = await county.staff('merchant', PARTNER, '老周')
  return {
    county, keeper, merchant,
    scan: (digits: string, as = keeper, stationId = STATION, commandId?: string) => county.call(scanCode, { stationId, digits }, { as, ...(commandId ? { commandId } : {}) }),
    refused: (digits: string, as = keeper, stationId = STATION) => county.refusal(scanCode, { stationId, digits }, { as }),
  }
}
