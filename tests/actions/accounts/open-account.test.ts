import { openAccount } from '#core/actions/accounts/open-account'
import { loadCaller } from '#core/runtime/caller'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a new identity gets a new account, a known one its own', async () => {
  const { runtime, store, at } = county
  const caller = await loadCaller(runtime, { kind: 'phone', openid: 'open-fresh', body: null })
  const open = () => store.transact(async (tx) => {
    const account = await openAccount(tx, { caller, ids: runtime.ids, at }, '小满')
    await tx.set('accounts', account)
    return account
  })
  const first = await open()
  expect(first).toMatchObject({ displayName: '小满', riderStatus: null, version: 0 })
  expect((await open())._id).toBe(first._id)
})

test('over HTTP there is nobody to open an account for', async () => {
  const { runtime, store, at } = county
  const caller = await loadCaller(runtime, { kind: 'http', body: null, bearer: null })
  await expect(store.transact((tx) => openAccount(tx, { caller, ids: runtime.ids, at }, '小满'))).rejects.toMatchObject({ code: 'SIGN_IN' })
})
