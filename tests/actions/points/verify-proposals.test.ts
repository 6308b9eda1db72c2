import { redeemOffer } from '#types/points'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { checkProposals } from '#core/actions/points/verify-proposals'
import type { CollectionName, RecordOf } from '#core/store/collections'
import type { Proposal } from '#core/store/records/proposals'
import { aGrant, ALONE, anAward, aReversal, aTakenBack, openHands, workerOf, type Hands } from './hands'
import { anOffer, STATION } from './shop'

let hands: Hands
let grantId: string
let reversalId: string
let awardId: string
beforeAll(async () => {
  hands = await openHands()
  grantId = await aGrant(hands, 2)
  await aGrant(hands, ALONE + 1)
  const other = await hands.rider('韩霜降', { isVerified: true })
  awardId = await anAward(hands, 20, other)
  await hands.call(redeemOffer, { offerId: await anOffer(hands, { stationId: STATION, pricePoints: 15 }) }, { as: other })
  reversalId = await aTakenBack(hands, awardId)
  await aReversal(hands, await anAward(hands, 3))
})
afterAll(() => hands.close())

const faultOf = async () => (await verifyLedger(hands.store)).fault
const recordOf = async <N extends CollectionName>(name: N, id: string): Promise<RecordOf<N>> => {
  const record = await hands.store.get(name, id)
  if (!record) throw new Error(`no ${name}/${id}`)
  return record
}

/** The fault while one record says something else, or is not there. */
async function faultWith<N extends CollectionName>(name: N, id: string, change: Partial<RecordOf<N>> | 'removed') {
  const record = await recordOf(name, id)
  if (change === 'removed') await hands.store.remove(name, id)
  else await hands.store.put(name, { ...record, ...change })
  const fault = await faultOf()
  await hands.store.put(name, record)
  return fault
}
const transfer = (id: string, what: string) => ({ record: `transfers/${id}`, what })
const proposal = (id: string, what: string) => ({ record: `proposals/${id}`, what })
const NEVER = 'stands for something that did not happen'

test('grants and a reversal that was partly covered verify, with what still waits beside them', async () => {
  expect(await faultOf()).toBeNull()
  expect([await recordOf('transfers', `reversal:${awardId}`), await recordOf('transfers', `reversal-cover:${awardId}`)]).toMatchObject([{ factId: reversalId }, { factId: reversalId }])
})

test('a grant without its proposal, or whose proposal is not done, is found', async () => {
  expect(await faultWith('proposals', grantId, 'removed')).toEqual(transfer(`grant:${grantId}`, NEVER))
  expect(await faultWith('proposals', grantId, { status: 'waiting' })).toEqual(transfer(`grant:${grantId}`, NEVER))
  expect(await faultWith('proposals', grantId, { kind: 'reversal', transferId: awardId })).toEqual(transfer(`grant:${grantId}`, NEVER))
})

test('a grant of another amount, or from another fund, is found', async () => {
  expect(await faultWith('proposals', grantId, { amountPoints: 3 })).toEqual(transfer(`grant:${grantId}`, 'moves 2 points for 3'))
  expect(await faultWith('proposals', grantId, { fundUnitId: 'reed-pond' })).toEqual(transfer(`grant:${grantId}`, 'does not move points of the fund of reed-pond'))
})

test('a grant that is done and moved nothing is found', async () => {
  await hands.store.put('proposals', { ...await recordOf('proposals', grantId), _id: 'pr_unpaid' })
  expect(await faultOf()).toEqual(proposal('pr_unpaid', 'moved no points'))
  await hands.store.remove('proposals', 'pr_unpaid')
})

test('a reversal or its cover without a proposal that is done is found', async () => {
  expect((await faultWith('proposals', reversalId, 'removed'))?.what).toBe(NEVER)
  expect((await faultWith('proposals', reversalId, { status: 'declined' }))?.what).toBe(NEVER)
  expect(await faultWith('transfers', `reversal-cover:${awardId}`, { factId: grantId })).toEqual(transfer(`reversal-cover:${awardId}`, NEVER))
})

test('a reversal of another transfer than the one that was decided, or into another fund, is found', async () => {
  expect(await faultWith('proposals', reversalId, { transferId: `grant:${grantId}` })).toEqual(transfer(`reversal-cover:${awardId}`, `takes back another transfer than grant:${grantId}`))
  expect((await faultWith('proposals', reversalId, { fundUnitId: 'reed-pond' }))?.what).toBe('does not move points of the fund of reed-pond')
})

test('a reversal that is done and moved nothing is found', async () => {
  const waiting = await hands.store.find('proposals', { transferId: (await waitingReversal()).transferId })
  expect(await faultWith('proposals', waiting[0]?._id ?? '', { status: 'done' })).toEqual(proposal(waiting[0]?._id ?? '', 'moved no points'))
})

const waitingReversal = async (): Promise<Proposal> => {
  const [found] = (await hands.store.find('proposals', { within: 'isle', status: 'waiting' })).filter(({ kind }) => kind === 'reversal')
  if (!found) throw new Error('no reversal waits')
  return found
}

test('a reversal that took back more or less than there was is found', async () => {
  expect(await faultWith('proposals', reversalId, { amountPoints: 19 })).toEqual(proposal(reversalId, 'took back 20 points of 20, for 19'))
  const [cover, grant] = [await recordOf('transfers', `reversal-cover:${awardId}`), await recordOf('proposals', grantId)]
  await hands.store.put('proposals', { ...grant, _id: 'pr_again', kind: 'reversal', amountPoints: 2, transferId: `grant:${grantId}` })
  await hands.store.put('transfers', { ...cover, _id: `reversal-cover:grant:${grantId}`, factId: 'pr_again' })
  expect(await faultOf()).not.toBeNull()
  await hands.store.remove('proposals', 'pr_again')
  await hands.store.remove('transfers', `reversal-cover:grant:${grantId}`)
})

test('two reversals of one transfer that both say they are done are found', async () => {
  await hands.store.put('proposals', { ...await recordOf('proposals', reversalId), _id: `${awardId}:2` })
  expect(await faultOf()).toEqual(proposal(`${awardId}:2`, 'moved no points'))
  await hands.store.remove('proposals', `${awardId}:2`)
})

test('a reversal whose original is not there is found', async () => {
  const award = await recordOf('transfers', awardId)
  await hands.store.remove('transfers', awardId)
  expect(await checkProposals(hands.store)).toEqual(proposal(reversalId, `takes back ${awardId}, which is not there`))
  expect((await faultOf())?.what).toBe(`is not one of the postings of transfer ${awardId}`)
  await hands.store.put('transfers', award)
})

test('after all of it is put back the ledger verifies', async () => {
  expect(await workerOf(hands, hands.xiaoman)).toMatchObject({ balance: 5 })
  expect(await faultOf()).toBeNull()
})
