import { shutWhistle } from '#core/actions/whistles/shut-whistle'
import { randomIds } from '#core/runtime/ids'
import type { Answer, Whistle } from '#core/store/records/whistles'
import { mapTx } from '../../support/map-tx'

const rule = { version: 1, expiryMonths: 2, holdBusinessDays: 2, dailyCapPoints: 8, monthlyCapPoints: 60 }
const closing = { whistleId: 'w1', at: 9, by: ['a1'], rule }
const aWhistle: Whistle = {
  _id: 'w1', version: 1, within: ['isle', 'rock'], communityId: 'rock', templateId: 't', title: '垒沙袋', icon: 'flag', minutes: 45, isInsured: true, note: null,
  placeName: '东堤', place: { lat: 27, lng: 120 }, status: 'open', arriveBy: 5, places: 3, pointsEach: 0, fundUnitId: 'rock', blownBy: 'a1', blownAt: 1, closedAt: null, collected: null, nobodyAt: null, offeredTo: [], by: 'community', quietReason: null,
}
const anAnswer = (accountId: string, n: number, status: Answer['status']): Answer => ({
  _id: `w1:${accountId}`, version: 1, within: ['isle', 'rock'], whistleId: 'w1', accountId, status, n, answeredAt: 1, arriveAt: null, settled: null, arrivedAt: null, scannedBy: null,
  words: null, photoId: null, isListed: false, submittedAt: null, returned: null, confirmedBy: null, confirmedAt: null,
})

async function withAnswers(...answers: readonly Answer[]) {
  const { tx } = mapTx()
  await tx.add('whistles', aWhistle)
  for (const answer of answers) {
    await tx.add('answers', answer)
    await tx.add('places', { _id: `w1:${answer.n}`, whistleId: 'w1', n: answer.n ?? 0, accountId: answer.accountId, isShut: false })
  }
  return tx
}

test('free places are shut, who did not come is absent, who is confirmed stays', async () => {
  const tx = await withAnswers(anAnswer('a2', 1, 'placed'), anAnswer('a3', 3, 'confirmed'))
  expect(await shutWhistle(tx, randomIds, closing)).toEqual({ whistle: { ...aWhistle, status: 'closed', closedAt: 9, version: 2 }, returned: 0 })
  expect(await tx.get('places', 'w1:2')).toEqual({ _id: 'w1:2', whistleId: 'w1', n: 2, accountId: null, isShut: true })
  expect(await tx.get('places', 'w1:1')).toMatchObject({ accountId: 'a2', isShut: false })
  expect(await tx.get('answers', 'w1:a2')).toMatchObject({ status: 'absent', version: 2 })
  expect(await tx.get('answers', 'w1:a3')).toMatchObject({ status: 'confirmed', version: 1 })
  expect(await tx.get('whistles', 'w1')).toMatchObject({ status: 'closed', closedAt: 9 })
})

test.each(['arrived', 'submitted'] as const)('with somebody %s it does not close', async (status) => {
  const tx = await withAnswers(anAnswer('a2', 1, status))
  await expect(shutWhistle(tx, randomIds, closing)).rejects.toMatchObject({ code: 'WORK_OPEN' })
})

test('a closed one does not close again, and one that is not there is not found', async () => {
  const tx = await withAnswers()
  await shutWhistle(tx, randomIds, closing)
  await expect(shutWhistle(tx, randomIds, closing)).rejects.toMatchObject({ code: 'WHISTLE_CLOSED' })
  await expect(shutWhistle(mapTx().tx, randomIds, closing)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
