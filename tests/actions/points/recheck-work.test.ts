import { recheckWork } from '#types/points-rechecks'
import { settingsOf } from '#core/actions/settings'
import { confirmedWork, openDrawnVillage, STREET, type DrawnVillage } from './drawn'

let village: DrawnVillage
beforeAll(async () => { village = await openDrawnVillage() })
afterAll(() => village.close())

const recordOf = ({ whistleId, accountId }: { whistleId: string; accountId: string }) => village.store.get('rechecks', `${whistleId}:${accountId}`)

test('an award that was right is done with the second look, and keeps who looked and when', async () => {
  const work = await confirmedWork(village, '田小满')
  village.at += 60_000
  const done = await village.call(recheckWork, { ...work, outcome: 'right' }, { as: village.street, commandId: 'look-1' })
  expect(done).toEqual({ id: `${work.whistleId}:${work.accountId}`, version: 2, status: 'done', outcome: 'right' })
  expect(await recordOf(work)).toMatchObject({ status: 'done', outcome: 'right', note: null, recheckedBy: village.street.accountId, recheckedAt: village.at, version: 2 })
  expect(await village.call(recheckWork, { ...work, outcome: 'right' }, { as: village.street, commandId: 'look-1' })).toEqual(done)
})

test('an award that was wrong keeps what was found; without words it is not taken', async () => {
  const work = await confirmedWork(village, '韩霜降')
  const reply = await village.reply(recheckWork, { ...work, outcome: 'wrong' } as never, { as: village.street })
  expect(reply).toMatchObject({ ok: false, fields: { note: 'REQUIRED' } })
  await village.call(recheckWork, { ...work, outcome: 'wrong', note: '照片不是这里' }, { as: village.street })
  expect(await recordOf(work)).toMatchObject({ outcome: 'wrong', note: '照片不是这里', transferId: `award:${work.whistleId}:${work.accountId}` })
})

test('each award is looked at once, also when two look at the same time', async () => {
  const work = await confirmedWork(village, '程惊蛰')
  const results = await Promise.all([village.street, village.lead].map((as) => village.reply(recheckWork, { ...work, outcome: 'right' }, { as })))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'ALREADY_RECHECKED' } })
})

test('whoever confirmed it cannot look again, though he holds a post above', async () => {
  await village.staff('official', STREET, '方白露', village.second)
  const work = await confirmedWork(village, '芒种')
  expect(await village.refusal(recheckWork, { ...work, outcome: 'right' }, { as: village.second })).toBe('SAME_PERSON')
  await village.staff('official', STREET, '路谷雨', village.grid)
  expect(await village.refusal(recheckWork, { ...work, outcome: 'right' }, { as: village.grid })).toBe('SAME_PERSON')
})

test('the community does not look at its own work, nor another street at this one', async () => {
  const work = await confirmedWork(village, '白露')
  const elsewhere = await village.staff('official', 'west-coast', '邻街道')
  for (const as of [village.official, elsewhere]) expect(await village.refusal(recheckWork, { ...work, outcome: 'right' }, { as })).toBe('NOT_FOUND')
})

test('what was not drawn is not looked at', async () => {
  await village.store.put('settings', { ...await settingsOf(village.store), recheckPercent: 0 })
  const work = await confirmedWork(village, '立秋')
  expect(await village.refusal(recheckWork, { ...work, outcome: 'right' }, { as: village.street })).toBe('NOT_SAMPLED')
})
