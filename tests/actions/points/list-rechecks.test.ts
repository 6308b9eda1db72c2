import { listRechecks, recheckWork } from '#types/points-rechecks'
import { proposeReversal } from '#types/proposals'
import { confirmedWork, openDrawnVillage, STREET, type DrawnVillage } from './drawn'
import { AWAY, HOME } from '../whistles/support'

let village: DrawnVillage
const works: Array<{ whistleId: string; accountId: string }> = []
beforeAll(async () => {
  village = await openDrawnVillage()
  for (const name of ['田小满', '韩霜降', '程惊蛰']) {
    works.push(await confirmedWork(village, name))
    village.at += 60_000
  }
})
afterAll(() => village.close())

const list = (unitId: string, status: 'due' | 'done', more = {}) => village.call(listRechecks, { unitId, status, ...more }, { as: village.street })

test('what is due comes in the order it was awarded, page by page', async () => {
  const first = await list(STREET, 'due', { limit: 2 })
  const second = await list(STREET, 'due', { limit: 2, cursor: first.next ?? '' })
  expect([...first.rows, ...second.rows].map(({ displayName }) => displayName)).toEqual(['田小满', '韩霜降', '程惊蛰'])
  expect(second.next).toBeUndefined()
})

test('a row has all that stands for the award', async () => {
  const [row] = (await list(STREET, 'due')).rows
  expect(row).toEqual({
    id: `${works[0]?.whistleId}:${works[0]?.accountId}`, ...works[0], title: '垒沙袋 45 分钟', icon: 'flag', placeName: '东堤', communityName: '鸥石社区', points: 5,
    displayName: '田小满', arrivedAt: village.at - 180_000, isListed: false, scannedBy: '路谷雨', confirmedBy: '方白露', awardedAt: village.at - 180_000,
    words: '垒好了', photoUrl: null, status: 'due', outcome: null, note: null, recheckedBy: null, recheckedAt: null, canRecheck: true,
    award: { transferId: `award:${works[0]?.whistleId}:${works[0]?.accountId}`, takeBack: 'possible' },
  })
})

test('what was looked at again is done, the latest first, with what was found and by whom', async () => {
  for (const work of works.slice(0, 2)) await village.call(recheckWork, { ...work, outcome: 'wrong', note: '沙袋没有垒' }, { as: village.street })
  const { rows } = await list(STREET, 'done')
  expect(rows.map(({ displayName }) => displayName)).toEqual(['韩霜降', '田小满'])
  expect(rows[0]).toMatchObject({ status: 'done', outcome: 'wrong', note: '沙袋没有垒', recheckedBy: '秋处暑', recheckedAt: village.at, canRecheck: false })
  expect((await list(STREET, 'due')).rows).toHaveLength(1)
})

test('the street may look at one community of its own; the community itself may not, nor another street', async () => {
  expect((await list(HOME, 'due')).rows).toHaveLength(1)
  expect(await village.refusal(listRechecks, { unitId: HOME, status: 'due' }, { as: village.official })).toBe('NOT_FOUND')
  expect(await village.refusal(listRechecks, { unitId: AWAY, status: 'due' }, { as: village.street })).toBe('NOT_FOUND')
})

test('what was wrong says whether a correction is under way', async () => {
  const [row] = (await list(STREET, 'done')).rows
  await village.call(proposeReversal, { transferId: row?.award.transferId ?? '', reason: '沙袋没有垒' }, { as: village.street })
  expect((await list(STREET, 'done')).rows.map(({ award }) => award.takeBack)).toEqual(['waiting', 'possible'])
})
