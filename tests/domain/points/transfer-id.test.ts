import { allocationTransferId, factsOf, redemptionTransferId } from '#domain/points/transfer-id'

test('a transfer is named after its fact, and tells it', () => {
  expect(redemptionTransferId('re_1')).toBe('redemption:re_1')
  expect(allocationTransferId('al_1')).toBe('allocation:al_1')
  expect(factsOf('redemption:re_1')).toEqual(['re_1'])
  expect(factsOf('award:wh_1:ac_1')).toEqual(['wh_1', 'ac_1'])
})
