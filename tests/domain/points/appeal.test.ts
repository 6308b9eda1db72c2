import { appealStatus } from '#types/points-appeals'
import { APPEAL_MOVES, appealAbout, appealId, appealOrder, isOpenAppeal, isOwnHand, mayMoveAppeal } from '#domain/points/appeal'

test('an appeal ends once, by an answer or by its rider', () => {
  expect(APPEAL_MOVES.open).toEqual(['explained', 'corrected', 'unfounded', 'withdrawn'])
  for (const from of appealStatus.options.filter((status) => status !== 'open')) {
    for (const to of appealStatus.options) expect(mayMoveAppeal(from, to)).toBe(false)
    expect(isOpenAppeal(from)).toBe(false)
  }
  expect(isOpenAppeal('open')).toBe(true)
})

test('the open come first, of these the oldest; of the ended the latest', () => {
  const order = [appealOrder('open', 1_000), appealOrder('open', 4_102_444_800_000), appealOrder('explained', 4_102_444_800_000), appealOrder('withdrawn', 9_000), appealOrder('corrected', 8_000)]
  expect([...order].sort((a, b) => a - b)).toEqual(order)
})

test('each line is one thing to object to, the whole another', () => {
  expect([appealAbout(7), appealAbout(null)]).toEqual(['p7', 'all'])
  expect(appealId('ac_1', 'p7', 2)).toBe('ac_1:p7:2')
})

test('who did it, who confirmed it and whose it is do not judge it', () => {
  const facts = { riderId: 'rider', by: ['scanner', 'confirmer'] }
  expect(['rider', 'scanner', 'confirmer', 'somebody'].map((accountId) => isOwnHand(accountId, facts))).toEqual([true, true, true, false])
})
