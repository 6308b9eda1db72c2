import { Dice } from '../../../seed/city/dice'

const throwsOf = (seed: number) => {
  const dice = new Dice(seed)
  return Array.from({ length: 50 }, () => [dice.below(1_000), dice.make('pa'), dice.chance(0.5)])
}

test('the same number throws the same dice, another one others', () => {
  expect(throwsOf(1)).toEqual(throwsOf(1))
  expect(throwsOf(1)).not.toEqual(throwsOf(2))
})

test('ids are 20 letters and digits after their prefix, none twice in 100,000', () => {
  const dice = new Dice(3)
  const ids = new Set(Array.from({ length: 100_000 }, () => dice.make('pa')))
  expect(ids.size).toBe(100_000)
  expect([...ids].every((id) => /^pa_[A-Za-z0-9]{20}$/.test(id))).toBe(true)
})

test('throws reach both ends and nothing beyond', () => {
  const dice = new Dice(4)
  const seen = new Set(Array.from({ length: 1_000 }, () => dice.between(3, 6)))
  expect([...seen].sort()).toEqual([3, 4, 5, 6])
})
