import type { DataPart } from '#types/my-data'
import { dataPart, exportMyData } from '#types/my-data'
import { scanCode } from '#types/stations'
import { collections, type CollectionName } from '#core/store/collections'
import type { County, Person } from '../../support/county'
import { aPresenceCode, COMMUNITY, STATION } from '../points/shop'
import type { Hands } from '../points/hands'
import { aLeaver, type Leaver } from './closing'

const MOST = 1_000

/** A rider with a record of each kind there is. */
export async function aWholeLife(hands: Hands, keeper: Person): Promise<Leaver> {
  const of = await aLeaver(hands)
  const { rider, submittedId } = of
  await hands.call(scanCode, { stationId: STATION, digits: await aPresenceCode(hands, rider) }, { as: keeper })
  await hands.staff('grid', COMMUNITY, '田小满', rider)
  const { at, store } = hands
  const { accountId } = rider
  await store.put('photos', {
    _id: `ph-${accountId}`, version: 1, ownerId: accountId, mime: 'image/jpeg', bytes: 10, status: 'begun', quarantinePath: 'quarantine/b', quarantineFileId: null,
    finalPath: 'photos/b.jpg', fileId: null, begunAt: at, readyAt: null,
  })
  await store.put('rechecks', {
    _id: `${submittedId}:${accountId}`, version: 1, within: ['isle'], whistleId: submittedId, accountId, transferId: `award:${submittedId}:${accountId}`, points: 1, awardedAt: at,
    status: 'done', outcome: 'wrong', note: '人没到', recheckedBy: hands.second.accountId, recheckedAt: at,
  })
  return of
}

export type Exported = Record<DataPart, Array<Record<string, unknown>>>

/** Everything somebody takes with him, all pages of all parts. */
export async function exported(county: County, as: Person): Promise<Exported> {
  const all = Object.fromEntries(dataPart.options.map((part) => [part, []])) as unknown as Exported
  for (const part of dataPart.options) {
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor; isFirst = false) {
      const { rows, next } = await county.call(exportMyData, { part, limit: 1, ...(cursor ? { cursor } : {}) }, { as })
      all[part].push(...rows)
      cursor = next
    }
  }
  return all
}

/** The collections that hold a record with this id in it, wherever it stands. */
export async function collectionsNaming({ store }: County, accountId: string): Promise<CollectionName[]> {
  const names = Object.keys(collections) as CollectionName[]
  const found = await Promise.all(names.map(async (name) => {
    const records = await store.find(name, {}, { limit: MOST })
    if (records.length === MOST) throw new Error(`${name} has too many records to be looked through`)
    return records.some((record) => JSON.stringify(record).includes(accountId))
  }))
  return names.filter((_, index) => found[index])
}
