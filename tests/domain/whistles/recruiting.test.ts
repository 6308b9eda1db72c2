import { calledCommunities, mayBeCalledBy, turnUnits } from '#domain/whistles/recruiting'

const street = { _id: 'street' }
const community = { kind: 'community', isOpen: true, within: ['county', 'street', 'here'] } as const

test('a street calls open communities that lie under it, and nothing else', () => {
  expect(mayBeCalledBy(street, community)).toBe(true)
  expect(mayBeCalledBy(street, { ...community, isOpen: false })).toBe(false)
  expect(mayBeCalledBy(street, { ...community, within: ['county', 'other', 'here'] })).toBe(false)
  expect(mayBeCalledBy(street, { ...community, kind: 'grid' })).toBe(false)
  expect(mayBeCalledBy(street, undefined)).toBe(false)
})

const call = { by: 'street', within: ['county', 'street'], offeredTo: ['here', 'there'] } as const
const widened = { by: 'community', within: ['county', 'street', 'here'], offeredTo: ['there'] } as const

test('the staff of the communities a call names act at it; those of a neighbour that a whistle was widened to do not', () => {
  expect(calledCommunities(call)).toEqual(['here', 'there'])
  expect(calledCommunities(widened)).toEqual([])
})

test('turns are weighed in the communities a call names, else in the whistle\'s own', () => {
  expect(turnUnits(call)).toEqual(['here', 'there'])
  expect(turnUnits(widened)).toEqual(['county', 'street', 'here'])
})
