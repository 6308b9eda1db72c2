import { declareRider } from '#types/accounts'
import { issueCode, scanCode } from '#types/stations'
import { endEngagement, removeWorker, verifyWorker } from '#types/workers'
import { openCounty, type County, type Person } from '../../support/county'
import { placesOf } from '../../support/world'
import { anOutlet, list } from './outlets'

let county: County
let outlet: Awaited<ReturnType<typeof anOutlet>>
beforeAll(async () => {
  county = await openCounty()
  outlet = await anOutlet(county, '极风听荷网点')
})
afterAll(() => county.close())
beforeEach(() => { county.at += 86_400_000 })

const digitsOf = async (as: Person) => (await county.call(issueCode, { purpose: 'presence' }, { as })).digits
const scanned = (digits: string) => county.call(verifyWorker, { outletId: outlet.outletId, digits }, { as: outlet.contact })
const refused = (digits: string) => county.refusal(verifyWorker, { outletId: outlet.outletId, digits }, { as: outlet.contact })
const statusOf = async ({ accountId }: Person) => (await county.store.get('accounts', accountId))?.riderStatus

async function listed(name = '韩霜降'): Promise<Person> {
  const han = await county.rider(name)
  await list(county, outlet, [han])
  return han
}

test('S3.8: who is on the list is verified by the contact\'s scan, whether he claimed it or not; the second scan changes nothing', async () => {
  const han = await listed()
  expect(await scanned(await digitsOf(han))).toMatchObject({ name: '韩**', hasVerifiedRider: true })
  expect(await county.store.get('accounts', han.accountId)).toMatchObject({ riderStatus: 'verified', verifiedBy: outlet.contact.accountId, verifiedAt: county.at })
  expect(await scanned(await digitsOf(han))).toMatchObject({ hasVerifiedRider: false })
})

test('a code is good for one scan', async () => {
  const digits = await digitsOf(await listed())
  await scanned(digits)
  expect(await refused(digits)).toBe('CODE_USED')
})

test.each<[string, (han: Person) => Promise<unknown>]>([
  ['who never was on it', () => Promise.resolve()],
  ['who was taken off', async (han) => {
    await list(county, outlet, [han])
    return county.call(removeWorker, { outletId: outlet.outletId, workerId: county.runtime.keys.hash('phone', han.phone) }, { as: outlet.contact })
  }],
  ['who said that it is not him', async (han) => {
    await list(county, outlet, [han])
    return county.call(endEngagement, { outletId: outlet.outletId }, { as: han })
  }],
  ['who is on another outlet\'s', async (han) => list(county, await anOutlet(county, '闪送城东网点'), [han])],
])('%s is not verified, and his code is good still', async (_, before) => {
  const han = await county.rider('韩霜降')
  await before(han)
  const digits = await digitsOf(han)
  expect(await refused(digits)).toBe('NOT_ON_LIST')
  expect(await statusOf(han)).toBe('declared')
  const { stationHome } = placesOf(county.profile)
  const keeper = await county.staff('keeper', stationHome, '方白露')
  expect(await county.call(scanCode, { stationId: stationHome, digits }, { as: keeper })).toMatchObject({ hasVerifiedRider: true })
})

test('nobody vouches for himself, on a code to fetch goods, or by digits that were never given', async () => {
  const { contact } = outlet
  await list(county, outlet, [contact])
  await county.call(declareRider, { age: 'adult' }, { as: contact })
  expect(await refused(await digitsOf(contact))).toBe('OWN_CODE')
  const digits = await digitsOf(await listed())
  const code = await county.store.get('codes', county.runtime.keys.hash('code', digits))
  await county.store.transact((tx) => tx.set('codes', { ...code!, purpose: 'redemption' }))
  expect(await refused(digits)).toBe('NOT_A_PRESENCE_CODE')
  expect(await refused('00000000')).toBe('CODE_WRONG')
})
