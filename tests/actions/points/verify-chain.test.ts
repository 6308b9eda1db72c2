import { newAccount, type LedgerAccount } from '#domain/points/account'
import { transferPoints } from '#domain/points/transfer'
import { checkChain } from '#core/actions/points/verify-chain'
import { checkingOf } from '#core/actions/points/verify-steps'
import { openCounty, type County } from '../../support/county'

let county: County
let account: LedgerAccount
beforeAll(async () => {
  county = await openCounty()
  account = await aLongChain(230)
})
afterAll(() => county.close())

/** A fund with many allocations, stored as they would be, but for the other side. */
async function aLongChain(length: number): Promise<LedgerAccount> {
  let [issuance, fund] = [newAccount('pa_out', 'issuance'), newAccount('pa_fund', 'fund')]
  const rule = { version: 7, expiryMonths: 2, dailyCapPoints: 8, monthlyCapPoints: 60 }
  for (let n = 1; n <= length; n += 1) {
    const { at, debit, credit } = transferPoints({ id: `allocation:al_${n}`, kind: 'allocation', amountPoints: n, rule, at: county.at }, issuance, fund)
    ;[issuance, fund] = [debit.account, credit.account]
    await county.store.put('postings', credit.posting)
    await county.store.put('transfers', { _id: `allocation:al_${n}`, kind: 'allocation', factId: `al_${n}`, ruleVersion: 7, at, postings: [debit.posting._id, credit.posting._id], by: [] })
  }
  return fund
}

const check = async (one: LedgerAccount) => checkChain(await checkingOf(county.store), one, 0)

test('a chain longer than a page is followed to its end', async () => {
  expect(await check(account)).toBeNull()
  expect(await check({ ...account, head: 'a'.repeat(64) })).toEqual({ record: 'pointsAccounts/pa_fund', what: 'names another last hash than its last posting' })
})

test('an edit beyond the first page is found', async () => {
  const posting = await county.store.get('postings', 'pa_fund:220')
  if (!posting) throw new Error('no posting')
  await county.store.put('postings', { ...posting, at: posting.at + 1 })
  expect((await check(account))?.record).toBe('postings/pa_fund:220')
  await county.store.put('postings', posting)
})

test('what lies beyond the account is a fault while the account does not know it, and none when it moved on meanwhile', async () => {
  const before = { ...account, sequence: 229 }
  expect(await check(before)).toMatchObject({ record: 'postings/pa_fund:230', what: expect.stringContaining('lies beyond') })
  await county.store.put('pointsAccounts', account)
  expect((await check(before))?.what).not.toContain('lies beyond')
})
