import { declareRider } from '#types/accounts'
import { closeAccount } from '#types/account-closing'
import { listMyMessages } from '#types/messages'
import { exportMyData } from '#types/my-data'
import { claimEngagement, endEngagement, listMyEngagements, listWorkers, removeWorker, showWorkerCounts } from '#types/workers'
import { finishClosings } from '#core/actions/timers/finish-closings'
import { openCounty, proofOf, type County, type Person } from '../../support/county'
import { interleave } from '../points/steps'
import { anOutlet, list } from './outlets'

let county: County
let one: Awaited<ReturnType<typeof anOutlet>>
let other: typeof one
beforeAll(async () => {
  county = await openCounty()
  one = await anOutlet(county, '极风听荷网点')
  other = await anOutlet(county, '闪送城东网点')
})
afterAll(() => county.close())
beforeEach(() => { county.at += 86_400_000 })

const mine = async (as: Person) => (await county.call(listMyEngagements, {}, { as })).rows
const workerId = (phone: string) => county.runtime.keys.hash('phone', phone)
const claim = (as: Person, { outletId }: { outletId: string }) => county.call(claimEngagement, { outletId }, { as })

/** A rider whom both outlets listed before he came. */
async function listedTwice(name = '韩霜降'): Promise<Person> {
  const han = county.stranger(name)
  await list(county, one, [han])
  await list(county, other, [han])
  await county.call(declareRider, { age: 'adult', displayName: name, phone: proofOf(han) }, { as: han })
  await county.know(han)
  return han
}

test('S3.2: who proves a number that was listed is told of each list, and both that he claims are one person', async () => {
  const counted = () => county.call(showWorkerCounts, {}, { as: county.lead })
  const before = await counted()
  const han = await listedTwice()
  const told = (await county.call(listMyMessages, {}, { as: han })).rows
  expect(told.map(({ kind }) => kind)).toEqual(['engagement-listed', 'engagement-listed'])
  expect((await mine(han)).map(({ outletName, name, state }) => [outletName, name, state]).sort()).toEqual([['极风听荷网点', '韩**', 'listed'], ['闪送城东网点', '韩**', 'listed']])
  await claim(han, one)
  await claim(han, other)
  expect((await mine(han)).map(({ state, can }) => [state, can])).toEqual([['claimed', ['leave']], ['claimed', ['leave']]])
  expect(await counted()).toEqual({ ...before, people: before.people + 1, withSeveral: before.withSeveral + 1, claimed: before.claimed + 1 })
})

test('S3.4: the outlet sees that he said so, and nothing else of him', async () => {
  const han = await listedTwice()
  await claim(han, one)
  const { rows } = await county.call(listWorkers, { outletId: one.outletId }, { as: one.contact })
  const his = rows.find(({ id }) => id === workerId(han.phone))
  expect(his).toEqual({ id: workerId(han.phone), name: '韩**', phone: `${han.phone.slice(0, 3)}****${han.phone.slice(-4)}`, state: 'claimed', since: county.at })
  expect(JSON.stringify(rows)).not.toContain(han.accountId)
  expect((await county.call(listWorkers, { outletId: other.outletId }, { as: other.contact })).rows.find(({ id }) => id === workerId(han.phone))?.state).toBe('listed')
})

test('nobody claims a line of another number', async () => {
  await listedTwice()
  const tian = await county.rider('田小满')
  expect(await mine(tian)).toEqual([])
  for (const action of [claimEngagement, endEngagement]) expect(await county.refusal(action, { outletId: one.outletId }, { as: tian })).toBe('NOT_LISTED')
})

test('S3.5: the outlet takes him off; who had claimed it is told, once, and it is over', async () => {
  const han = await listedTwice()
  await claim(han, one)
  const take = () => county.refusal(removeWorker, { outletId: one.outletId, workerId: workerId(han.phone) }, { as: one.contact })
  await take()
  expect(await take()).toBe('NOT_LISTED')
  expect((await mine(han)).find(({ outletId }) => outletId === one.outletId)).toMatchObject({ state: 'ended', can: [] })
  expect((await county.store.find('outgoing', { to: han.accountId, kind: 'engagement-removed' }, {})).length).toBe(1)
  expect(await county.refusal(removeWorker, { outletId: other.outletId, workerId: workerId(han.phone) }, { as: one.contact })).toBe('NOT_FOUND')
  expect(await county.refusal(removeWorker, { outletId: one.outletId, workerId: 'nobody' }, { as: one.contact })).toBe('NOT_LISTED')
})

test('S3.7: what he claimed follows him to a new number; a line he did not answer stays with the old one', async () => {
  const han = await listedTwice()
  await claim(han, one)
  const old = han.phone
  const moved = { ...han, phone: county.stranger('新号').phone }
  await county.call(declareRider, { age: 'adult', phone: proofOf(moved) }, { as: moved })
  expect((await mine(moved)).map(({ outletName, state }) => [outletName, state])).toEqual([['极风听荷网点', 'claimed']])
  expect(await county.store.get('workers', workerId(old))).toMatchObject({ accountId: null, engagements: [{ outletId: other.outletId, state: 'listed' }] })
  const next = { ...county.stranger('后来的人'), phone: old }
  await county.call(declareRider, { age: 'adult', phone: proofOf(next) }, { as: next })
  expect((await mine(next)).map(({ outletName }) => outletName)).toEqual(['闪送城东网点'])
})

test('S3.7: another number bound while he claims, at every step: the claim is on the number he has', async () => {
  for (let at = 1; at < 60; at += 1) {
    const han = await listedTwice()
    const moved = { ...han, phone: county.stranger('新号').phone }
    let said = ''
    const isMore = await interleave(county, at,
      async (slow) => { said = await slow.refusal(claimEngagement, { outletId: one.outletId }, { as: han }) },
      () => county.call(declareRider, { age: 'adult', phone: proofOf(moved) }, { as: moved }))
    const isClaimed = (await mine(moved)).some(({ state }) => state === 'claimed')
    expect([at, isClaimed]).toEqual([at, said !== 'NOT_LISTED'])
    expect([at, (await county.store.get('workers', workerId(han.phone)))?.accountId]).toEqual([at, null])
    if (!isMore) break
  }
}, 240_000)

test('S1.21: it is in what he takes with him, and S3.7: after the end of his account nothing names him', async () => {
  const han = await listedTwice()
  await claim(han, one)
  expect((await county.call(exportMyData, { part: 'engagements' }, { as: han })).rows).toMatchObject([{ outlet: '极风听荷网点', state: 'claimed' }, { outlet: '闪送城东网点', state: 'listed' }])
  await county.call(closeAccount, {}, { as: han })
  await finishClosings(county.runtime)
  expect(await county.store.get('workers', workerId(han.phone))).toMatchObject({ accountId: null, isClaimed: false, engagements: [{ outletId: other.outletId, state: 'listed' }] })
})

test('S3.6: how many work for several is for the county alone', async () => {
  const street = county.profile.units.find(({ kind }) => kind === 'street')?.id ?? ''
  expect(await county.refusal(showWorkerCounts, {}, { as: await county.staff('official', street, '陶芒种') })).toBe('NOT_FOUND')
  expect(await county.refusal(showWorkerCounts, {}, { as: one.contact })).toBe('NOT_ALLOWED')
})
