import { hashOfSeal } from '#domain/points/seal'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { aCheckedCounty, Tampering, type Checked } from './checked'
import { COMMUNITY, STATION } from './shop'

let of: Checked
let tamper: Tampering
beforeAll(async () => {
  of = await aCheckedCounty()
  tamper = new Tampering(of.county)
})
afterAll(() => of.county.close())

test('a ledger that actions wrote verifies, says what it read, and nothing is written by it', async () => {
  const before = await of.county.store.find('pointsAccounts', {}, { limit: 100 })
  expect(await verifyLedger(of.county.store)).toEqual({ accounts: 8, postings: 16, transfers: 8, openRedemptions: 1, fault: null })
  expect(await of.county.store.find('pointsAccounts', {}, { limit: 100 })).toEqual(before)
})

type Corruption = readonly [name: string, corrupt: () => Promise<unknown>, found: () => string | RegExp]
const posting = (n: number) => `${of.account}:${n}`
const owner = () => `worker:${of.rider.accountId}`
const answerId = () => `${of.whistleId}:${of.rider.accountId}`
const stationAccount = async () => (await accountOfOwner(of.county.store, { kind: 'station', ownerId: STATION }))?._id ?? ''
const LAST = '2026-10-01'
const FIRST = '2026-07-31'

const chains: readonly Corruption[] = [
  ['the amount of a posting', () => tamper.edit('postings', posting(1), { amount: 31 }), () => `postings/${posting(1)} has a balance that is not the one before and its amount`],
  ['the rule of a posting', () => tamper.edit('postings', posting(1), { ruleVersion: 8 }), () => `postings/${posting(1)} has a hash that does not fit its content`],
  ['the day of a posting', () => tamper.edit('postings', posting(2), { postedOn: '2026-10-02' }), () => `postings/${posting(2)} is dated on another day than its time`],
  ['a posting taken out of a chain', () => tamper.drop('postings', posting(1)), () => `postings/${posting(2)} is not number 1`],
  ['the last posting taken off a chain', () => tamper.drop('postings', posting(2)), () => `pointsAccounts/${of.account} counts 2 postings, there are 1`],
  ['a posting set on a chain\'s end', () => tamper.copy('postings', posting(2), { _id: posting(3), sequence: 3 }), () => `postings/${posting(3)} lies beyond the last posting its account knows, number 2`],
  ['an account set back by one posting', () => tamper.edit('pointsAccounts', of.account, { sequence: 1 }), () => `postings/${posting(2)} lies beyond the last posting its account knows, number 1`],
  ['a posting of nobody\'s account', () => tamper.copy('postings', posting(1), { _id: 'pa_gone:1', account: 'pa_gone' }), () => 'postings/pa_gone:1 is of no account that knows it'],
]

const accounts: readonly Corruption[] = [
  ['the last hash of an account', () => tamper.edit('pointsAccounts', of.account, { head: 'a'.repeat(64) }), () => `pointsAccounts/${of.account} names another last hash than its last posting`],
  ['a balance', () => tamper.edit('pointsAccounts', of.account, { balance: 26 }), () => `pointsAccounts/${of.account} has balance 26, its postings make 25`],
  ['a hold', () => tamper.edit('pointsAccounts', of.account, { held: 0 }), () => `pointsAccounts/${of.account} holds 0, open redemptions hold 5`],
  ['the time of the last posting', () => tamper.edit('pointsAccounts', of.account, { lastAt: 1 }), () => `pointsAccounts/${of.account} names another time than its last posting`],
  ['a lot that lives longer', () => tamper.edit('pointsAccounts', of.account, { lots: [{ month: '2027-12', points: 25 }], oldestLot: '2027-12' }), () => `pointsAccounts/${of.account} has lots 2027-12 25, its postings make 2026-12 25`],
  ['a lot cut in two', () => tamper.edit('pointsAccounts', of.account, { lots: [{ month: '2026-12', points: 20 }, { month: '2027-01', points: 5 }] }), () => /has lots 2026-12 20, 2027-01 5, its postings make 2026-12 25$/],
  ['the month of the oldest lot', () => tamper.edit('pointsAccounts', of.account, { oldestLot: '2027-01' }), () => `pointsAccounts/${of.account} names another month than its first lot`],
  ['what the day\'s cap let in', () => tamper.edit('pointsAccounts', of.account, { creditedPoints: 0 }), () => `pointsAccounts/${of.account} counts 0 credited on 2026-10-01, its postings make 30 on 2026-10-01`],
  ['the day the cap counts', () => tamper.edit('pointsAccounts', of.account, { creditedOn: '2026-09-30' }), () => /counts 30 credited on 2026-09-30/],
  ['what the month\'s cap let in', () => tamper.edit('pointsAccounts', of.account, { creditedMonthPoints: 29 }), () => /counts 29 credited that month, its postings make 30$/],
  ['an account that is gone', async () => tamper.drop('pointsAccounts', await stationAccount()), () => `pointsOwners/station:${STATION} owns account`],
  ['an owner that is gone', () => tamper.drop('pointsOwners', `station:${STATION}`), () => /^pointsAccounts\/pa_\S+ belongs to nobody$/],
  ['an owner of another kind', async () => {
    await tamper.drop('pointsOwners', `station:${STATION}`)
    // The account's id is unique among owners, so the other one takes its place.
    await tamper.put('pointsOwners', { _id: `fund:${STATION}`, accountId: await stationOf() })
  }, () => /is a station's account and belongs to a fund$/],
  ['a rider with points whom nobody owns', () => tamper.drop('pointsOwners', owner()), () => `pointsAccounts/${of.account} holds 5, open redemptions hold 0`],
  ['a rule that lets points live longer', () => tamper.edit('pointsRules', 'rule-7', { expiryMonths: 12 }), () => /its postings make|lets 12 points run out, of which 0 were over/],
  ['a rule that is gone', () => tamper.drop('pointsRules', 'rule-7'), () => /is made under rule 7, which is not there$/],
]

async function stationOf(): Promise<string> {
  const [found] = await of.county.store.find('pointsAccounts', { kind: 'station' }, { limit: 1 })
  return found?._id ?? ''
}

async function anAllocation(): Promise<string> {
  const [found] = await of.county.store.find('allocations', { unitId: COMMUNITY }, { limit: 1 })
  return found?._id ?? ''
}

async function renamedExpiry(): Promise<void> {
  const id = `expiry:${of.lateAccount}:2`
  await tamper.copy('transfers', id, { _id: `expiry:${of.lateAccount}:9` })
  await tamper.drop('transfers', id)
}

const facts: readonly Corruption[] = [
  ['a transfer that is gone', () => tamper.drop('transfers', `redemption:${of.fulfilledId}`), () => `is not one of the postings of transfer redemption:${of.fulfilledId}`],
  ['a transfer made over to another fact', () => tamper.edit('transfers', `redemption:${of.fulfilledId}`, { factId: 're_other' }), () => 'is named after another fact than re_other'],
  ['a transfer that names other postings', () => tamper.edit('transfers', `redemption:${of.fulfilledId}`, { postings: [posting(1), posting(2)] }), () => /is not one of the postings of transfer/],
  ['a transfer copied under another name', () => tamper.copy('transfers', `redemption:${of.fulfilledId}`, { _id: 'redemption:re_other', factId: 're_other' }), () => 'transfers/redemption:re_other and its postings differ in transfer, kind, rule version or time'],
  ['a redemption that moved points and is said to be cancelled', () => tamper.edit('redemptions', of.fulfilledId, { status: 'cancelled' }), () => 'stands for something that did not happen'],
  ['the price of what was fetched', () => tamper.edit('redemptions', of.fulfilledId, { pricePoints: 4 }), () => 'moves 5 points for 4'],
  ['a redemption made over to somebody else', () => tamper.edit('redemptions', of.fulfilledId, { accountId: of.county.lead.accountId }), () => 'takes points from another account than its fact says'],
  ['a redemption moved to another station', () => tamper.edit('redemptions', of.fulfilledId, { stationId: 'salt-pavilion' }), () => 'gives points to another account than its fact says'],
  ['a second redemption for the same points', () => tamper.copy('redemptions', of.fulfilledId, { _id: 're_twice' }), () => 'redemptions/re_twice moved no points'],
  ['a second open redemption', () => tamper.copy('redemptions', of.heldId, { _id: 're_open' }), () => `pointsAccounts/${of.account} holds 5, open redemptions hold 10`],
  ['an open redemption of who has no account', () => tamper.copy('redemptions', of.heldId, { _id: 're_nobody', accountId: 'ac_nobody' }), () => 'pointsOwners/worker:ac_nobody has open redemptions but no account'],
  ['work that was paid and is not confirmed', () => tamper.edit('answers', answerId(), { status: 'submitted' }), () => 'stands for something that did not happen'],
  ['confirmed work that was not paid', () => tamper.copy('answers', answerId(), { _id: `${of.whistleId}:ac_other`, accountId: 'ac_other' }), () => `answers/${of.whistleId}:ac_other moved no points`],
  ['what a whistle pays', () => tamper.edit('whistles', of.whistleId, { pointsEach: 31 }), () => 'moves 30 points for 31'],
  ['a whistle that put nothing aside', () => tamper.copy('whistles', of.whistleId, { _id: 'wh_other' }), () => 'whistles/wh_other moved no points'],
  ['a whistle that owes more than it put aside', () => tamper.edit('whistles', of.whistleId, { status: 'open', places: 2 }), () => 'holds 0 points for a whistle that still owes 30'],
  ['a whistle\'s points taken from another fund', () => tamper.edit('whistles', of.whistleId, { fundUnitId: 'salt-lane' }), () => 'takes points from another account than its fact says'],
  ['an allocation made over to another unit', async () => tamper.edit('allocations', await anAllocation(), { unitId: 'salt-lane' }), () => 'gives points to another account than its fact says'],
  ['what an allocation says it gave', async () => tamper.edit('allocations', await anAllocation(), { amountPoints: 99 }), () => /moves \d+ points for 99$/],
  ['an expiry named after another posting', () => renamedExpiry(), () => 'is not one of the postings of transfer'],
  ['an allocation that moved nothing', () => tamper.put('allocations', { _id: 'al_other', unitId: COMMUNITY, amountPoints: 5, reason: '', by: 'ac_1', at: 1 }), () => 'allocations/al_other moved no points'],
  ['a shelf with less than nothing', () => tamper.edit('stocks', of.offerId, { left: -1 }), () => `stocks/${of.offerId} has -1 left`],
  ['a shelf without an offer', () => tamper.put('stocks', { _id: 'of_gone', left: 1 }), () => 'stocks/of_gone belongs to no offer'],
]

const seals: readonly Corruption[] = [
  ['the root of a seal', () => tamper.edit('seals', LAST, { root: 'a'.repeat(64) }), () => `seals/${LAST} has a hash that does not fit its content`],
  ['a seal written anew with its hash', () => tamper.edit('seals', LAST, (seal) => resealed({ ...seal, root: 'a'.repeat(64) })), () => `seals/${LAST} has another root than its day's postings make`],
  ['the points of a seal, with its hash', () => tamper.edit('seals', LAST, (seal) => resealed({ ...seal, totalPoints: 1 })), () => /^seals\/2026-10-01 counts 1 points, there were \d+$/],
  ['the accounts of a seal, with its hash', () => tamper.edit('seals', LAST, (seal) => resealed({ ...seal, accounts: 1 })), () => `seals/${LAST} counts 1 accounts, there were 8`],
  ['the last seal made again at another time', () => tamper.edit('seals', LAST, (seal) => resealed({ ...seal, sealedAt: 1 })), () => `seals/${LAST} is not the last seal that was made`],
  ['an earlier seal made again', () => tamper.edit('seals', '2026-08-20', (seal) => resealed({ ...seal, sealedAt: 1 })), () => 'seals/2026-08-21 does not follow the hash of the seal before it'],
  ['two seals that changed places', async () => {
    const [one, other] = [await tamper.get('seals', '2026-08-20'), await tamper.get('seals', '2026-08-25')]
    await tamper.put('seals', { ...other, _id: one._id, on: one.on })
    await tamper.put('seals', { ...one, _id: other._id, on: other.on })
  }, () => 'seals/2026-08-20 has a hash that does not fit its content'],
  ['a seal filed under another day', () => tamper.edit('seals', '2026-08-20', { on: '2026-08-21' }), () => 'seals/2026-08-20 is filed under another day'],
  ['a seal that is gone', () => tamper.drop('seals', '2026-08-20'), () => 'seals/2026-08-20 is not there, though its day is sealed'],
  ['the first seal gone', () => tamper.drop('seals', FIRST), () => `seals/${FIRST} is not there, though its day is sealed`],
  ['the last seal gone', () => tamper.drop('seals', LAST), () => `seals/${LAST} is not there, though its day is sealed`],
  ['a seal before its time', () => tamper.copy('seals', LAST, { _id: '2026-10-02', on: '2026-10-02' }), () => 'seals/2026-10-02 lies beyond the last day that was sealed'],
  ['the end of the seals forgotten', () => tamper.drop('sealProgress', 'current'), () => `seals/${FIRST} lies beyond the last day that was sealed`],
  ['a sealed day opened again', () => tamper.edit('openDays', 'current', { openFrom: '2026-09-01' }), () => 'openDays/current lets days be posted to that are sealed before 2026-10-02'],
]

const resealed = <S extends Parameters<typeof hashOfSeal>[0]>(seal: S) => ({ ...seal, hash: hashOfSeal(seal) })

describe.each([['chains', chains], ['accounts', accounts], ['facts', facts], ['seals', seals]])('of %s, found by name:', (_, corruptions) => {
  test.each(corruptions)('%s', async (_, corrupt, found) => {
    await corrupt()
    const expected = found()
    expect(await tamper.found()).toEqual(typeof expected === 'string' ? expect.stringContaining(expected) : expect.stringMatching(expected))
  })
})

test('after all that the ledger is as it was', async () => {
  expect((await verifyLedger(of.county.store)).fault).toBeNull()
})
