import type { WhistleRow } from '#types/whistles'
import { inOrder } from '@/features/whistles/suiting'
import { MINUTE, NOW } from '../../pages/roles-samples'

const here = { lat: 37.17, lng: 117.83 }
const aRow = (id: string, part: Partial<WhistleRow> = {}): WhistleRow => ({
  id, title: '放锥桶', icon: 'cone', communityName: '听荷社区', placeName: '东门', place: here, status: 'open', arriveBy: NOW + 30 * MINUTE,
  minutes: 20, places: 2, placesFree: 1, pointsEach: 20, isInsured: true, collected: null, nobodyAt: null, isCall: false, isWidened: false, isInMyHours: true, myAnswer: null, myArriveAt: null, myReturnReason: null, isMyArrivalListed: false, myPickReason: null, ...part,
})
const order = (...rows: WhistleRow[]) => inOrder(rows, here, NOW).map(({ id }) => id)
const far = { lat: 37.2, lng: 117.83 }

test('what I promised stands before what is offered, however far', () => {
  expect(order(aRow('offered'), aRow('mine', { myAnswer: 'placed', place: far }))).toEqual(['mine', 'offered'])
})

test('the nearest offer with a free place is first, a full one last', () => {
  expect(order(aRow('full', { placesFree: 0 }), aRow('far', { place: far }), aRow('near'))).toEqual(['near', 'far', 'full'])
})

test('what is over, too late or done with is not offered', () => {
  expect(order(aRow('closed', { status: 'closed' }), aRow('late', { arriveBy: NOW }), aRow('paid', { myAnswer: 'confirmed' }), aRow('missed and closed', { status: 'closed', myAnswer: 'absent' }))).toEqual([])
})

test('whoever left or did not come may come again', () => {
  expect(order(aRow('left', { myAnswer: 'left' }), aRow('missed', { myAnswer: 'absent' }))).toEqual(['left', 'missed'])
})
