import { addOffer, listOffers, setStock } from '#types/points'
import { fileReport, listReports } from '#types/reports'
import { Cloud, type Phone } from '../seed/story/phone'
import { sendPicture } from '../seed/story/photos'
import { openToldCounty, type ToldCounty } from '../tests/journeys/told-county'
import { openMiniPhone, type MiniPhone } from '../tests/weapp/mini-phones'
import { goalText, meets, type BenchResult } from './lib/result'

const ROWS_ADDED = 12
const ROW_GOAL = { atMost: 2.5 }
const LARGEST_GOAL = { atMost: 26 }

interface List {
  name: string
  personaId: string
  path: string
  /** A word of a row that is there from the start. */
  shows: string
  addRows: () => Promise<void>
  /** The rows as a page written by hand would send them: what is shown and an id. */
  nativeRows: () => Promise<unknown[]>
}

/**
 * P5: what a list's first screen sends ÷ what a hand-written page would send for the same rows. Rows are counted at the
 * margin (with few and with many), so that the head of the page is in neither. And the largest single setData.
 */
export async function run(): Promise<BenchResult[]> {
  const county = await openToldCounty('gaoqing')
  try {
    const results: BenchResult[] = []
    let largest = 0
    for (const list of await listsOf(county)) {
      const few = await sent(county, list)
      const fewNative = jsonBytes(await list.nativeRows())
      await list.addRows()
      const many = await sent(county, list)
      const native = jsonBytes(await list.nativeRows()) - fewNative
      const ratio = (many.bytes - few.bytes) / native
      largest = Math.max(largest, few.largest, many.largest)
      results.push({
        id: `P5 ${list.name}`, what: 'setData of a row on the first screen ÷ native payload', ratio, spread: [ratio, ratio], goal: goalText(ROW_GOAL), pass: meets(ratio, ROW_GOAL),
        absolutes: { row: `${Math.round((many.bytes - few.bytes) / ROWS_ADDED)} B`, native: `${Math.round(native / ROWS_ADDED)} B`, 'first screen': `${many.bytes} B` },
      })
    }
    const kilobytes = largest / 1024
    results.push({ id: 'P5 largest', what: 'largest setData on these screens, KB', ratio: kilobytes, spread: [kilobytes, kilobytes], goal: goalText(LARGEST_GOAL), pass: meets(kilobytes, LARGEST_GOAL), absolutes: {} })
    return results
  } finally {
    await county.close()
  }
}

const OPENINGS = 5

/** The least over a few openings: what stands beside the list comes in any order, and is sent anew when the list comes after it. */
async function sent(county: ToldCounty, { personaId, path, shows }: List): Promise<{ bytes: number; largest: number }> {
  const openings: Array<{ bytes: number; largest: number }> = []
  for (let opening = 0; opening < OPENINGS; opening++) {
    const phone = await openMiniPhone(county, personaId)
    // The app starts on home: what that page sends is not this one's.
    await settled(phone)
    phone.host.resetMeters()
    await phone.open(path)
    await phone.sees(shows)
    const { setDataBytes, largestSetDataBytes } = await settled(phone)
    openings.push({ bytes: setDataBytes, largest: largestSetDataBytes })
    await phone.close()
  }
  return { bytes: Math.min(...openings.map(({ bytes }) => bytes)), largest: Math.max(...openings.map(({ largest }) => largest)) }
}

const STILL_MS = 1_000

/** The meters once nothing more comes: what is read beside the list arrives after its first rows. */
async function settled({ host, words }: MiniPhone): Promise<ReturnType<typeof host.meters>> {
  for (let before = -1; ;) {
    // The meters are as of the last question.
    await words()
    const now = host.meters()
    if (now.setDataBytes === before) return now
    before = now.setDataBytes
    await new Promise((resolve) => setTimeout(resolve, STILL_MS))
  }
}

const jsonBytes = (rows: unknown[]): number => Buffer.byteLength(JSON.stringify(rows))

async function listsOf({ cloud, cast }: ToldCounty): Promise<List[]> {
  const people = new Cloud(cloud.url)
  const [rider, grid, lead] = await Promise.all([people.phoneOf(cast.people.secondRider.id), people.phoneOf(cast.people.grid.id), people.phoneOf(cast.people.lead.id)])
  return [
    {
      name: 'shop', personaId: cast.people.rider.id, path: 'pages/shop/index', shows: cast.offers[0]?.title ?? '',
      addRows: () => addOffers(lead, cast.stationId),
      nativeRows: async () => (await rider.call(listOffers, {})).rows.map(({ id, kind, title, stationName, left, pricePoints }) => ({ id, kind, title, stationName, left, pricePoints })),
    },
    {
      name: 'inbox', personaId: cast.people.grid.id, path: 'roles/grid/inbox/index', shows: cast.noon.report.spot.name,
      addRows: () => fileReports(rider, cast),
      nativeRows: async () => (await grid.call(listReports, { unitId: cast.communityId })).rows.map(({ id, categoryLabel, placeName, status, dueAt }) => ({ id, categoryLabel, placeName, status, dueAt })),
    },
  ]
}

async function addOffers(lead: Phone, stationId: string): Promise<void> {
  for (let n = 0; n < ROWS_ADDED; n++) {
    const { id } = await lead.call(addOffer, { stationId, kind: 'goods', title: `毛巾第${n}条`, pricePoints: 21 + n })
    await lead.call(setStock, { offerId: id, left: 10 })
  }
}

async function fileReports(rider: Phone, { noon: { report } }: ToldCounty['cast']): Promise<void> {
  for (let n = 0; n < ROWS_ADDED; n++) {
    const photoId = await sendPicture(rider, report.picture)
    await rider.call(fileReport, { categoryId: report.categoryId, place: report.spot.place, placeName: `${report.spot.name}${n}`, photoIds: [photoId], takenAt: Date.now() })
  }
}
