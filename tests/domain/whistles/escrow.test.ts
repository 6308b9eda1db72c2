import { escrowPoints, pointsEachOf, returnedPoints, transferIds } from '#domain/whistles/escrow'

test('places times points are put aside', () => {
  expect(escrowPoints({ places: 3, pointsEach: 20 })).toBe(60)
})

test('a rule says what each template pays, and one it says nothing of is a fault', () => {
  const rule = { pointsEach: [{ templateId: 'cones', points: 20 }, { templateId: 'bikes', points: 16 }] }
  expect(pointsEachOf(rule, 'bikes')).toBe(16)
  expect(() => pointsEachOf(rule, 'storm')).toThrow('says nothing of whistle template storm')
})

test('closing gives back what was not confirmed, and no more', () => {
  const whistle = { places: 3, pointsEach: 20 }
  expect(returnedPoints(whistle, [])).toBe(60)
  expect(returnedPoints(whistle, [{ status: 'confirmed' }, { status: 'placed' }])).toBe(40)
  expect(returnedPoints(whistle, [{ status: 'confirmed' }, { status: 'confirmed' }, { status: 'confirmed' }])).toBe(0)
})

test('a transfer is named after the fact it stands for', () => {
  expect(transferIds.escrow('w1')).toBe('escrow:w1')
  expect(transferIds.award('w1', 'a1')).toBe('award:w1:a1')
  expect(transferIds.escrowReturn('w1')).toBe('escrow-return:w1')
})
