import { AccountClosing, DailyCap, PointsShort } from '#domain/points/errors'

test('each of the ledger\'s refusals can be told from the others', () => {
  const errors = [new PointsShort(), new DailyCap(), new AccountClosing()]
  const kinds = [PointsShort, DailyCap, AccountClosing]
  expect(kinds.map((kind) => errors.filter((error) => error instanceof kind).length)).toEqual([1, 1, 1])
})
