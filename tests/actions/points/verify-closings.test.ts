import { closingTransferId } from '#domain/points/transfer-id'
import { checkAccountEnds, closingCheck, endedOf } from '#core/actions/points/verify-closings'
import { checkingOf } from '#core/actions/points/verify-steps'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { aRider, AWARD, closes, gone, pointsOf, settled } from '../accounts/closing'
import { Tampering } from './checked'
import type { Person } from '../../support/county'
import { aTakenBack, openHands, workerOf, type Hands } from './hands'
import { aRiderWith } from './shop'

let hands: Hands
let tamper: Tampering
/** Points accounts: one that ended with points, one that ended with none, one that is somebody's. */
let ended: string
let empty: string
let live: string
beforeAll(async () => {
  hands = await openHands()
  tamper = new Tampering(hands)
  const [leaver, poor, stays] = [await aRider(hands), await aRider(hands), await aRiderWith(hands, AWARD)]
  ended = (await pointsOf(hands, leaver))?._id ?? ''
  empty = (await pointsOf(hands, poor))?._id ?? ''
  live = (await workerOf(hands, stays))?._id ?? ''
  await closes(hands, leaver)
  await takeAllBack(poor)
  await closes(hands, poor)
  await settled(hands)
})
afterAll(() => hands.close())

async function takeAllBack(rider: Person): Promise<void> {
  const [award] = await hands.store.find('answers', { accountId: rider.accountId, status: 'confirmed' }, { limit: 1 })
  await aTakenBack(hands, `award:${award?.whistleId}:${rider.accountId}`)
}

const transferId = () => closingTransferId(ended)

test('ends that actions wrote verify, with points and without', async () => {
  expect((await verifyLedger(hands.store)).fault).toBeNull()
  expect(await hands.store.get('accountEnds', empty)).toMatchObject({ points: 0 })
  expect(await endedOf(hands.store, [ended, empty, live])).toEqual(new Set([ended, empty]))
  expect(await endedOf(hands.store, [])).toEqual(new Set())
})

const corruptions: ReadonlyArray<readonly [name: string, corrupt: () => Promise<unknown>, found: () => string]> = [
  ['an end that is gone', () => tamper.drop('accountEnds', ended), () => `pointsAccounts/${ended} belongs to nobody`],
  ['an end of an account without points that is gone', () => tamper.drop('accountEnds', empty), () => `pointsAccounts/${empty} belongs to nobody`],
  ['what an end says there was', () => tamper.edit('accountEnds', ended, { points: AWARD + 1 }), () => `transfers/${transferId()} moves ${AWARD} points for ${AWARD + 1}`],
  ['an end that says there was nothing', () => tamper.edit('accountEnds', ended, { points: 0 }), () => `transfers/${transferId()} moves ${AWARD} points for 0`],
  ['an end that moved nothing', () => tamper.edit('accountEnds', empty, { points: 5 }), () => `accountEnds/${empty} moved no points`],
  ['an end in favour of another fund', () => tamper.edit('accountEnds', ended, { fundUnitId: 'gull-rock' }), () => `transfers/${transferId()} does not return points to the county's fund`],
  ['an end of an account that still has points', () => tamper.put('accountEnds', { _id: live, points: 0, fundUnitId: 'isle', at: 1 }), () => `accountEnds/${live} left ${AWARD} points in the account, 0 of them held`],
  ['an end of no account', () => tamper.put('accountEnds', { _id: 'pa_none', points: 0, fundUnitId: 'isle', at: 1 }), () => 'accountEnds/pa_none is the end of no rider\'s account'],
  ['a return that is gone', () => tamper.drop('transfers', transferId()), () => `is not one of the postings of transfer ${transferId()}`],
  ['a return made over to another account\'s end', () => tamper.edit('transfers', transferId(), { factId: empty }), () => `transfers/${transferId()} is named after another fact than ${empty}`],
  ['a rider forgotten who did not leave', async () => {
    const [owner] = await hands.store.find('pointsOwners', { accountId: live }, { limit: 1 })
    await tamper.drop('pointsOwners', owner?._id ?? '')
  }, () => `pointsAccounts/${live} belongs to nobody`],
]

test.each(corruptions)('found by name: %s', async (_, corrupt, found) => {
  await corrupt()
  const expected = found()
  expect(await tamper.found()).toEqual(expect.stringContaining(expected))
})

test('a return whose end is gone, or that took from another account, is told by itself, too', async () => {
  const transfer = await hands.store.get('transfers', transferId())
  if (!transfer) throw new Error('no return')
  const postings = transfer.postings.map((id) => hands.store.get('postings', id))
  const [debit, credit] = (await Promise.all(postings)).map((posting) => posting ?? undefined)
  const whatOf = async (of: typeof transfer, ...legs: Parameters<Awaited<ReturnType<typeof closingCheck>>>[1][number][]) =>
    (await closingCheck(await checkingOf(hands.store), [of]))(of, legs)?.what ?? null
  expect(await whatOf(transfer, debit, credit)).toBeNull()
  expect(await whatOf({ ...transfer, factId: 'pa_none' }, debit, credit)).toBe('stands for something that did not happen')
  expect(await whatOf(transfer, debit && { ...debit, account: live }, credit)).toBe('takes points from another account than its fact says')
  expect(await whatOf({ ...transfer, kind: 'award' }, undefined, undefined)).toBeNull()
})

test('while somebody is leaving, the ledger holds at each look', async () => {
  const rider = await aRider(hands)
  await gone(hands, rider)
  expect((await verifyLedger(hands.store)).fault).toBeNull()
  await settled(hands)
  expect((await verifyLedger(hands.store)).fault).toBeNull()
  expect(await checkAccountEnds(await checkingOf(hands.store), '')).toMatchObject({ fault: null, next: null })
})
