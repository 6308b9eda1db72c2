import { confirmedWork, openDrawnVillage, type DrawnVillage } from './drawn'
import { settingsOf } from '#core/actions/settings'
import { isSampled } from '#domain/points/recheck'
import { confirmWork } from '#types/whistles'

let village: DrawnVillage
beforeAll(async () => { village = await openDrawnVillage() })
afterAll(() => village.close())

const drawn = (where: { whistleId: string; accountId: string }) => village.store.get('rechecks', `${where.whistleId}:${where.accountId}`)

test('what is drawn stands beside the award from then on, and names its transfer', async () => {
  const work = await confirmedWork(village, '田小满')
  expect(await drawn(work)).toEqual({
    _id: `${work.whistleId}:${work.accountId}`, version: 1, within: ['isle', 'east-coast', 'north-bend', 'gull-rock'], ...work,
    transferId: `award:${work.whistleId}:${work.accountId}`, points: 5, awardedAt: village.at,
    status: 'due', outcome: null, note: null, recheckedBy: null, recheckedAt: null,
  })
  expect(await village.store.get('transfers', `award:${work.whistleId}:${work.accountId}`)).not.toBeNull()
})

test('nobody\'s award is drawn twice, however often its confirmation is sent', async () => {
  const work = await confirmedWork(village, '韩霜降')
  expect(await village.refusal(confirmWork, work, { as: village.official })).toBe('ALREADY_CONFIRMED')
  const rows = await village.store.find('rechecks', { within: 'gull-rock', status: 'due' }, { orderBy: [['awardedAt', 'asc']] })
  expect(rows.filter(({ accountId }) => accountId === work.accountId)).toHaveLength(1)
})

test('of several awards those are drawn whose posting\'s hash says so, and no others', async () => {
  await village.store.put('settings', { ...await settingsOf(village.store), recheckPercent: 50 })
  const works = []
  for (const name of ['甲', '乙', '丙', '丁', '戊', '己']) works.push(await confirmedWork(village, name))
  for (const work of works) {
    const transfer = await village.store.get('transfers', `award:${work.whistleId}:${work.accountId}`)
    const credit = await village.store.get('postings', transfer?.postings[1] ?? '')
    expect(await drawn(work) !== null).toBe(isSampled(credit?.hash ?? '', 50))
  }
})

test('with a share of nought nothing is drawn', async () => {
  await village.store.put('settings', { ...await settingsOf(village.store), recheckPercent: 0 })
  expect(await drawn(await confirmedWork(village, '庚'))).toBeNull()
})
