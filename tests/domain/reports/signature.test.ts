import { signatureOf } from '#domain/reports/signature'

test('staff sign with their post, and who it was is kept', () => {
  expect(signatureOf({ accountId: 'a1', postTitle: '听荷社区网格员' })).toEqual({ byId: 'a1', byTitle: '听荷社区网格员' })
})

test('the reporter signs as 报的人, and who it was is not kept', () => {
  expect(signatureOf({ accountId: 'a1', postTitle: null })).toEqual({ byId: null, byTitle: '报的人' })
})
