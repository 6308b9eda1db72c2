import { createHash } from 'node:crypto'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import { keysFrom } from '#core/runtime/keys'
import { loadProfile } from '#profiles/load'
import { collections, type CollectionName } from '#core/store/collections'
import { parseRecord } from '#core/store/record'
import { CITY_NOW, makeCity } from '../../../seed/city/make-city'
import { castOf } from '../../../seed/story/casts'
import { TEST_FIELD_KEYS, TEST_KEY } from '../../support/county'
import { TINY } from './tiny'

interface City { records: Map<CollectionName, Map<string, { _id: string }>>; hash: string }

async function aCity(seed: number): Promise<City> {
  const records: City['records'] = new Map()
  const hash = createHash('sha256')
  const base = await loadProfile(TINY.profileId)
  const cipher = fieldCipherFrom(TEST_FIELD_KEYS, (place) => createHash('sha256').update(place).digest().subarray(0, 12))
  await makeCity({ seed, tier: TINY, base, keys: keysFrom(TEST_KEY), cipher, cast: castOf(TINY.profileId), photoFileId: 'cloud://x/y.jpg' }, (name, record) => {
    const shelf = records.get(name) ?? new Map<string, { _id: string }>()
    if (shelf.has(record._id)) throw new Error(`${name}/${record._id} came out twice`)
    records.set(name, shelf.set(record._id, record))
    hash.update(JSON.stringify([name, record]))
  })
  return { records, hash: hash.digest('hex') }
}

let city: City
beforeAll(async () => { city = await aCity(1) })
const rows = <N extends CollectionName>(name: N) => [...(city.records.get(name)?.values() ?? [])].map((record) => parseRecord(name, record))

test('every record parses by its collection’s schema, and the ledger has the size that was asked for', () => {
  for (const [name, shelf] of city.records) for (const record of shelf.values()) expect(parseRecord(name, record)).toEqual(record)
  const ledger = (['transfers', 'postings', 'pointsAccounts', 'pointsOwners'] as const).reduce((sum, name) => sum + rows(name).length, 0)
  expect(ledger / TINY.ledgerRows).toBeGreaterThan(0.95)
  expect(ledger / TINY.ledgerRows).toBeLessThan(1.15)
  expect(rows('reports').length).toBe(TINY.reports)
})

test('the same number makes the same city to the byte, another one another', async () => {
  expect((await aCity(1)).hash).toBe(city.hash)
  expect((await aCity(2)).hash).not.toBe(city.hash)
})

test('there are redemptions and reports of every kind, and places nobody took', () => {
  expect(new Set(rows('redemptions').map(({ status }) => status))).toEqual(new Set(['held', 'fulfilled', 'cancelled', 'expired']))
  expect(new Set(rows('reports').map(({ status }) => status)).size).toBeGreaterThanOrEqual(6)
  expect(rows('places').some(({ isShut }) => isShut)).toBe(true)
  expect(new Set(rows('answers').map(({ status }) => status))).toEqual(expect.objectContaining(new Set(['confirmed', 'absent'])))
})

test('nothing happens after the city’s noon, and no worker is paid by whoever scanned him alone', () => {
  expect(Math.max(...rows('postings').map(({ at }) => at))).toBeLessThan(CITY_NOW)
  for (const { status, scannedBy, confirmedBy, accountId } of rows('answers')) {
    if (status === 'confirmed') expect(new Set([scannedBy, confirmedBy, accountId]).size).toBe(3)
  }
})

test('the story’s people live here, under their phones', async () => {
  const cast = castOf(TINY.profileId)
  const keys = keysFrom('a key for tests alone, forty characters.')
  const accountOf = (openid: string) => rows('identities').find(({ _id }) => _id === keys.hash('identity', openid))?.accountId
  const rider = rows('accounts').find(({ _id }) => _id === accountOf(cast?.people.rider.openid ?? ''))
  expect(rider).toMatchObject({ displayName: cast?.people.rider.name, riderStatus: 'verified' })
  expect(rows('posts').find(({ holderId }) => holderId === accountOf(cast?.people.lead.openid ?? ''))?.unitId).toBe(TINY.profileId)
})

test('only declared collections are written', () => {
  expect(Object.keys(collections)).toEqual(expect.arrayContaining([...city.records.keys()]))
})
