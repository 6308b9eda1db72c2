import {
  allocationTransferId, closingTransferId, coverTransferId, expiryTransferId, factsOf, fundMoveTransferId, grantTransferId, redemptionTransferId, reversalTransferId, reversedTransferId,
} from '#domain/points/transfer-id'

test('a transfer is named after its fact, and tells it', () => {
  expect(redemptionTransferId('re_1')).toBe('redemption:re_1')
  expect(allocationTransferId('al_1')).toBe('allocation:al_1')
  expect(factsOf('redemption:re_1')).toEqual(['re_1'])
  expect(fundMoveTransferId('fm_1')).toBe('fund-move:fm_1')
  expect(grantTransferId('pp_1')).toBe('grant:pp_1')
  expect(closingTransferId('pa_1')).toBe('closing:pa_1')
  expect(expiryTransferId('pa_1', 7)).toBe('expiry:pa_1:7')
  expect(factsOf('award:wh_1:ac_1')).toEqual(['wh_1', 'ac_1'])
})

test('a reversal and its cover are named after the transfer they take back, so there is one of each', () => {
  expect(reversalTransferId('award:wh_1:ac_1')).toBe('reversal:award:wh_1:ac_1')
  expect(coverTransferId('award:wh_1:ac_1')).toBe('reversal-cover:award:wh_1:ac_1')
  expect(reversedTransferId('reversal:award:wh_1:ac_1')).toBe('award:wh_1:ac_1')
})
