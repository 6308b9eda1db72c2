import { turnOf, withTurn } from '#domain/whistles/turns'

const here = { communityId: 'rock', enrolledAt: 50, turn: null }
const there = { communityId: 'pond', enrolledAt: 10, turn: { placedAt: 20, wasPassedOver: true } }
const within = ['isle', 'rock']

test('he has waited since his last place there, and who never had one since he joined', () => {
  expect(turnOf([there, here], within)).toEqual({ sinceAt: 50, wasPassedOver: false })
  expect(turnOf([{ ...here, turn: { placedAt: 70, wasPassedOver: true } }], within)).toEqual({ sinceAt: 70, wasPassedOver: true })
  expect(turnOf([{ ...here, turn: { placedAt: null, wasPassedOver: true } }], within)).toEqual({ sinceAt: 50, wasPassedOver: true })
})

test('leaving and joining again wins nothing: he counts as new', () => {
  const long = { ...here, turn: { placedAt: 60, wasPassedOver: true } }
  expect(turnOf([{ ...here, enrolledAt: 90 }], within)?.sinceAt).toBeGreaterThan(turnOf([long], within)?.sinceAt ?? 0)
})

test('who did not join there has no turn to keep', () => {
  expect(turnOf([there], within)).toBeNull()
})

test('of several communities that reach him the one he joined first counts, and it alone keeps the turn', () => {
  const both = [here, there]
  expect(turnOf(both, ['rock', 'pond'])).toEqual({ sinceAt: 20, wasPassedOver: true })
  expect(withTurn(both, ['rock', 'pond'], { isPlaced: true, at: 99 })).toEqual([here, { ...there, turn: { placedAt: 99, wasPassedOver: false } }])
})

test('who goes has had his turn; who is passed over keeps the last one and goes first next time', () => {
  expect(withTurn([here, there], within, { isPlaced: true, at: 99 })).toEqual([{ ...here, turn: { placedAt: 99, wasPassedOver: false } }, there])
  expect(withTurn([here], within, { isPlaced: false, at: 99 })).toEqual([{ ...here, turn: { placedAt: null, wasPassedOver: true } }])
  expect(withTurn([{ ...here, turn: { placedAt: 7, wasPassedOver: false } }], within, { isPlaced: false, at: 99 })[0]?.turn).toEqual({ placedAt: 7, wasPassedOver: true })
  expect(withTurn([{ ...here, turn: { placedAt: 7, wasPassedOver: true } }], within, { isPlaced: true, at: 99 })[0]?.turn).toEqual({ placedAt: 99, wasPassedOver: false })
})
