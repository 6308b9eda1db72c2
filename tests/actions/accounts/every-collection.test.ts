import type { DataPart } from '#types/my-data'
import { collections, type CollectionName } from '#core/store/collections'
import { openHands, type Hands } from '../points/hands'
import { STATION } from '../points/shop'
import type { Person } from '../../support/county'
import { closes, settled } from './closing'
import { aWholeLife, collectionsNaming, exported, type Exported } from './whole-life'

/** gone: after the account's end no record names it · number: the record stays, with an id that leads to nobody. */
type End = 'gone' | 'number'
/** In the file as this part, or why not; null: names nobody's account. */
type Cover = { file: DataPart; end: End } | { why: string; end: End } | null

const office = { why: 'what is done in a post is the post\'s record', end: 'number' } as const

/** A new collection does not compile until somebody has said what of it a person takes with him and what becomes of it. */
const COVER: Record<CollectionName, Cover> = {
  identities: { file: 'account', end: 'gone' },
  accounts: { file: 'account', end: 'gone' },
  accountClosings: { why: 'is there only while the account ends', end: 'gone' },
  posts: { file: 'posts', end: 'gone' },
  consents: { file: 'consents', end: 'gone' },
  consentMoves: { file: 'consents', end: 'gone' },
  invitations: { why: 'which code opened the post; the post itself is in the file', end: 'number' },
  signIns: { why: 'which code somebody confirmed; the session itself is in the file; swept a day later', end: 'number' },
  sessions: { file: 'sessions', end: 'gone' },
  phones: { file: 'account', end: 'gone' },
  workers: { file: 'engagements', end: 'gone' },
  phoneCodes: null,
  reveals: { file: 'reveals', end: 'gone' },
  limits: { why: 'how often something was done in a day, swept a day later', end: 'number' },
  settings: null,
  pointsRules: office,
  units: null,
  unitOutlines: office,
  stations: null,
  codes: { why: 'a hash that works for five minutes and is swept a day later', end: 'number' },
  codeUses: office,
  tries: { why: 'how many wrong codes in a minute, swept a day later', end: 'number' },
  checkIns: { file: 'check-ins', end: 'number' },
  whistles: office,
  settlements: { why: 'how it was settled among all who asked; what became of his answer, and why, is in it', end: 'number' },
  places: { file: 'answers', end: 'number' },
  answers: { file: 'answers', end: 'number' },
  participation: null,
  reports: { file: 'reports', end: 'gone' },
  activities: office,
  photos: { file: 'photos', end: 'number' },
  pointsOwners: { file: 'points', end: 'gone' },
  pointsAccounts: null,
  transfers: { file: 'points', end: 'number' },
  postings: { file: 'points', end: 'number' },
  allocations: office,
  fundMoves: office,
  accountEnds: null,
  openDays: null,
  seals: null,
  ledgerMarks: null,
  ledgerChecks: null,
  sealProgress: null,
  proposals: { file: 'grants', end: 'number' },
  offers: null,
  stocks: null,
  redemptions: { file: 'redemptions', end: 'number' },
  rechecks: { file: 'rechecks', end: 'number' },
  appeals: { file: 'appeals', end: 'number' },
  appealActivities: { file: 'appeals', end: 'number' },
  inboxMarks: { file: 'messages', end: 'gone' },
  notices: office,
  feedback: { file: 'feedback', end: 'gone' },
  commands: { why: 'what the phone was answered, so that nothing is done twice; 90 days', end: 'number' },
  messageGrants: { file: 'message-grants', end: 'gone' },
  outgoing: { file: 'messages', end: 'gone' },
}

const names = Object.keys(collections) as CollectionName[]
let hands: Hands
let rider: Person
let taken: Exported
let before: CollectionName[]
beforeAll(async () => {
  hands = await openHands()
  const keeper = await hands.staff('keeper', STATION, '方白露')
  rider = (await aWholeLife(hands, keeper)).rider
  taken = await exported(hands, rider)
  before = await collectionsNaming(hands, rider.accountId)
})
afterAll(() => hands.close())

test('every collection says what of it a person takes with him', () => {
  expect(Object.keys(COVER).sort()).toEqual([...names].sort())
})

test('no collection that names an account is left out, neither a rider\'s nor a worker\'s of the county', async () => {
  const ofStaff = await Promise.all([hands.grid, hands.official, hands.second, hands.lead].map(({ accountId }) => collectionsNaming(hands, accountId)))
  for (const name of new Set([...before, ...ofStaff.flat()])) expect([name, COVER[name] !== null]).toEqual([name, true])
})

test('this rider has a record in each collection that a file is made of, and something in each of its parts', () => {
  const inFile = names.filter((name) => COVER[name] !== null && 'file' in COVER[name])
  expect(inFile.filter((name) => !before.includes(name))).toEqual([])
  expect(Object.entries(taken).filter(([, rows]) => rows.length === 0)).toEqual([])
})

test('nobody else\'s id is in the file', () => {
  const text = JSON.stringify(taken)
  for (const person of [hands.grid, hands.official, hands.second, hands.lead]) expect(text).not.toContain(person.accountId)
})

test('after the end the records that are gone name nobody, and no other collection has begun to', async () => {
  await closes(hands, rider)
  await settled(hands)
  await settled(hands)
  const after = await collectionsNaming(hands, rider.accountId)
  expect(after.filter((name) => COVER[name]?.end !== 'number')).toEqual([])
  expect(await hands.store.get('accountClosings', rider.accountId)).toBeNull()
})
