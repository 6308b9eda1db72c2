import { chosenOf, hoursOf, keyOf } from '@/features/hours/day-parts'

test('what is ticked becomes hours, a span a part of the day, and reads back as it was', () => {
  const chosen = new Set([keyOf(1, 'morning'), keyOf(3, 'morning'), keyOf(7, 'evening')])
  expect(hoursOf(chosen)).toEqual([{ days: [1, 3], from: '06:00', to: '12:00' }, { days: [7], from: '18:00', to: '22:00' }])
  expect(chosenOf(hoursOf(chosen))).toEqual(chosen)
  expect(hoursOf(new Set())).toEqual([])
})

test('hours that were said otherwise tick the parts they cover whole', () => {
  expect([...chosenOf([{ days: [2], from: '06:00', to: '18:00' }, { days: [4], from: '19:00', to: '22:00' }])]).toEqual([keyOf(2, 'morning'), keyOf(2, 'afternoon')])
})
