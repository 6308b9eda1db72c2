import { closeAccount } from '#types/account-closing'
import { endDuty, issueDutyCode, takeDuty } from '#types/duty'
import { showMe } from '#types/accounts'
import { endPost, handOverPost, listPosts } from '#types/posts'
import { joinPost } from '#types/accounts'
import { issueCode, scanCode, showCounter } from '#types/stations'
import { openCounty, proofOf, type County, type Person } from '../../support/county'
import { interleave } from '../points/steps'
import { placesOf } from '../../support/world'

const HOUR = 3_600_000

let county: County
let stationId: string
beforeAll(async () => {
  county = await openCounty()
  stationId = placesOf(county.profile).stationHome
})
afterAll(() => county.close())

const postOf = async (person: Person, unitId = stationId) => {
  const [post] = (await county.store.find('posts', { holderId: person.accountId }, {})).filter((one) => one.unitId === unitId)
  return post?._id ?? ''
}
const shows = async (person: Person) => (await county.call(issueDutyCode, { postId: await postOf(person) }, { as: person })).digits
const takes = (person: Person, digits: string, of: County = county) => of.call(takeDuty, { digits, displayName: person.name, phone: proofOf(person) }, { as: person })
const isRefused = (person: Person, digits: string) => county.refusal(takeDuty, { digits, displayName: person.name, phone: proofOf(person) }, { as: person })
const aKeeper = (name = '方白露') => county.staff('keeper', stationId, name)

async function onDuty(name: string, keeper: Person): Promise<Person> {
  const person = county.stranger(name)
  await takes(person, await shows(keeper))
  await county.know(person)
  return person
}

async function scans(person: Person): Promise<string> {
  const rider = await county.rider('田小满')
  const { digits } = await county.call(issueCode, { purpose: 'presence' }, { as: rider })
  return county.refusal(scanCode, { stationId, digits }, { as: person })
}

test('who scans the keeper\'s code is the station\'s keeper for twelve hours, and then no more', async () => {
  const keeper = await aKeeper()
  const person = county.stranger('姜立冬')
  const done = await takes(person, await shows(keeper))
  await county.know(person)
  expect(done).toMatchObject({ unitId: stationId, until: county.at + 12 * HOUR })
  expect(await scans(person)).toContain('"ok":true')
  expect((await county.call(showMe, {}, { as: person })).account?.posts).toEqual([expect.objectContaining({ role: 'keeper', unitId: stationId, dutyUntil: done.until })])
  county.at = done.until
  expect(await scans(person)).toBe('NOT_ALLOWED')
  expect((await county.call(showMe, {}, { as: person })).account?.posts).toEqual([])
})

test('the counter says who is on duty, to both', async () => {
  const keeper = await aKeeper()
  const person = await onDuty('姜立冬', keeper)
  const duty = { holderName: '姜立冬', until: county.at + 12 * HOUR }
  expect((await county.call(showCounter, { stationId }, { as: keeper })).duty).toMatchObject({ ...duty, isMine: false })
  expect((await county.call(showCounter, { stationId }, { as: person })).duty).toMatchObject({ ...duty, isMine: true })
})

test('the next one relieves who was there, by the code of either', async () => {
  const keeper = await aKeeper()
  const first = await onDuty('姜立冬', keeper)
  const second = await onDuty('小寒', first)
  expect(await scans(first)).toBe('NOT_ALLOWED')
  expect(await scans(second)).toContain('"ok":true')
  expect(await scans(keeper)).toContain('"ok":true')
})

test('a code of somebody who is on duty no more gives nothing', async () => {
  const keeper = await aKeeper()
  const person = await onDuty('姜立冬', keeper)
  const digits = await shows(person)
  await county.call(endDuty, { postId: await postOf(person) }, { as: person })
  expect(await isRefused(county.stranger('大暑'), digits)).toBe('CODE_WRONG')
})

test('it works once, for five minutes, and not for who shows it or whose post it is', async () => {
  const keeper = await aKeeper()
  const digits = await shows(keeper)
  expect(await isRefused(keeper, digits)).toBe('OWN_CODE')
  const person = await onDuty('姜立冬', keeper)
  expect(await isRefused(keeper, await shows(person))).toBe('ALREADY_YOURS')
  await takes(county.stranger('小满'), digits)
  expect(await isRefused(county.stranger('大暑'), digits)).toBe('CODE_USED')
  const late = await shows(keeper)
  county.at += 300_000
  expect(await isRefused(county.stranger('大暑'), late)).toBe('CODE_EXPIRED')
})

test('a rider\'s code is no duty code, and a duty code is nothing at the counter', async () => {
  const keeper = await aKeeper()
  const rider = await county.rider('田小满')
  const { digits } = await county.call(issueCode, { purpose: 'presence' }, { as: rider })
  expect(await isRefused(county.stranger('大暑'), digits)).toBe('CODE_WRONG')
  expect(await county.refusal(scanCode, { stationId, digits: await shows(await onDuty('姜立冬', keeper)) }, { as: keeper })).toBe('CODE_WRONG')
})

test('whoever guesses is stopped after five wrong ones a minute', async () => {
  const person = county.stranger('大暑')
  const guesses: string[] = []
  for (let n = 0; n < 6; n += 1) guesses.push(await isRefused(person, `0000000${n}`))
  expect(guesses).toEqual([...Array<string>(5).fill('CODE_WRONG'), 'TOO_MANY'])
})

test('without a number nobody is on duty', async () => {
  const keeper = await aKeeper()
  expect(await county.refusal(takeDuty, { digits: await shows(keeper), displayName: '大暑' }, { as: county.stranger('大暑') })).toBe('PHONE_NEEDED')
})

test('sent again it gets the same answer', async () => {
  const keeper = await aKeeper()
  const person = county.stranger('大暑')
  const input = { digits: await shows(keeper), displayName: '大暑', phone: proofOf(person) }
  const first = await county.call(takeDuty, input, { as: person, commandId: 'on-duty' })
  expect(await county.call(takeDuty, input, { as: person, commandId: 'on-duty' })).toEqual(first)
})

test('duty is listed beside the post, and is not handed over', async () => {
  const keeper = await aKeeper('秋分')
  const person = await onDuty('霜降', keeper)
  const rows = (await county.call(listPosts, { unitId: stationId }, { as: county.lead })).rows
  expect(rows.find(({ holderName }) => holderName === '霜降')).toMatchObject({ dutyUntil: county.at + 12 * HOUR, can: ['end'] })
  expect(await county.refusal(handOverPost, { postId: await postOf(person), phone: '13800009999' }, { as: person })).toBe('NOT_FOUND')
  county.at += 12 * HOUR
  const later = (await county.call(listPosts, { unitId: stationId }, { as: county.lead })).rows
  expect([later.some(({ holderName }) => holderName === '霜降'), later.some(({ dutyUntil }) => dutyUntil === county.at)]).toEqual([false, true])
})

describe('it ends with the post it stands beside:', () => {
  test('when that is taken away', async () => {
    const keeper = await aKeeper()
    const person = await onDuty('姜立冬', keeper)
    await county.call(endPost, { postId: await postOf(keeper), reason: '换人了' }, { as: county.lead })
    expect(await scans(person)).toBe('NOT_ALLOWED')
  })

  test('when that is handed over', async () => {
    const keeper = await aKeeper()
    const person = await onDuty('姜立冬', keeper)
    const next = county.stranger('大雪')
    const { code } = await county.call(handOverPost, { postId: await postOf(keeper), phone: next.phone }, { as: keeper })
    expect(await scans(person)).toContain('"ok":true')
    await county.call(joinPost, { code, displayName: next.name, phone: proofOf(next) }, { as: next })
    expect(await scans(person)).toBe('NOT_ALLOWED')
  })

  test('when its holder ends his account', async () => {
    const keeper = await aKeeper()
    const person = await onDuty('姜立冬', keeper)
    await county.call(closeAccount, {}, { as: keeper })
    expect(await scans(person)).toBe('NOT_ALLOWED')
  })
})

test('two take it with two codes at the same moment, at every step: one is on duty', async () => {
  const keeper = await aKeeper()
  const dutyId = `${await postOf(keeper)}:duty`
  for (let at = 1; at < 60; at += 1) {
    const [one, other] = [county.stranger('甲'), county.stranger('乙')]
    const [first, second] = [await shows(keeper), await shows(keeper)]
    const isMore = await interleave(county, at, (slow) => takes(one, first, slow), () => takes(other, second))
    await county.know(one)
    await county.know(other)
    const post = await county.store.get('posts', dutyId)
    expect([one.accountId, other.accountId]).toContain(post?.holderId)
    const mayScan = await Promise.all([one, other].map(async (person) => (await county.call(showMe, {}, { as: person })).account?.posts.length))
    expect(mayScan.reduce((sum = 0, n = 0) => sum + n, 0)).toBe(1)
    county.at += 60_000
    if (!isMore) break
  }
}, 120_000)
