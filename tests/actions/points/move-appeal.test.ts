import { moveAppeal, openAppeal, RIDER_HAND, stepIds } from '#core/actions/points/move-appeal'
import type { Appeal } from '#core/store/records/appeals'
import { DuplicateKey } from '#core/store/store'
import { openCounty, type County } from '../../support/county'
import { anAppeal } from './appeals'
import { aRiderWith } from './shop'

let county: County
let appeal: Appeal
beforeAll(async () => {
  county = await openCounty()
  const { id } = await anAppeal(county, await aRiderWith(county, 12), '只记了 20 分钟')
  const filed = await county.store.get('appeals', id)
  if (!filed) throw new Error('it was filed')
  appeal = filed
})
afterAll(() => county.close())

const steps = async () => {
  const current = await county.store.get('appeals', appeal._id)
  const rows = await county.store.getMany('appealActivities', current ? stepIds(current) : [])
  return current && stepIds(current).map((id) => rows.get(id))
}

test('a new appeal has its first row, in the rider\'s words and unnamed', async () => {
  expect(await steps()).toEqual([{ _id: `${appeal._id}:1`, kind: 'open', at: appeal.filedAt, byId: null, byTitle: null, words: '只记了 20 分钟' }])
})

test('a move is the appeal\'s next version, its new place in the list and a row of its own, all or none', async () => {
  const at = appeal.filedAt + 60_000
  const move = { to: 'explained', at, byId: 'ac-2', byTitle: '社区岗', words: '记的是 20 分钟' } as const
  await expect(county.store.transact(async (tx) => {
    await moveAppeal(tx, appeal._id, move)
    throw new Error('cut off')
  })).rejects.toThrow('cut off')
  expect(await steps()).toHaveLength(1)
  const moved = await county.store.transact((tx) => moveAppeal(tx, appeal._id, move))
  expect(moved).toEqual({ ...appeal, status: 'explained', version: 2, order: moved.order })
  expect(moved.order).not.toBe(appeal.order)
  expect((await steps())?.[1]).toEqual({ _id: `${appeal._id}:2`, kind: 'explained', at, byId: 'ac-2', byTitle: '社区岗', words: '记的是 20 分钟' })
})

test('what ended does not move, and what is not there is not found', async () => {
  const move = { ...RIDER_HAND, to: 'withdrawn', at: appeal.filedAt, words: null } as const
  await expect(county.store.transact((tx) => moveAppeal(tx, appeal._id, move))).rejects.toMatchObject({ code: 'MOVED_ON' })
  await expect(county.store.transact((tx) => moveAppeal(tx, 'nothing', move))).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('the same appeal is opened once', async () => {
  await expect(county.store.transact((tx) => openAppeal(tx, appeal, '再交一次'))).rejects.toThrow(DuplicateKey)
})
