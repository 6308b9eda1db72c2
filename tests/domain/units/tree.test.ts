import { addFault, closeFault, kindsBelow, MAX_DEPTH, unitCan } from '#domain/units/tree'

const unit = (part: object = {}) => ({ _id: 'u', kind: 'community' as const, isOpen: true, within: ['county', 'street', 'u'], ...part })
const path = (length: number) => Array.from({ length }, (_, n) => `u${n}`)

test.each([
  ['county', 'street', null], ['county', 'community', 'KIND_NOT_HERE'], ['department', 'body', null], ['street', 'community', null], ['street', 'street', null],
  ['community', 'grid', null], ['community', 'station', 'KIND_NOT_HERE'], ['grid', 'grid', 'KIND_NOT_HERE'], ['station', 'grid', 'KIND_NOT_HERE'], ['body', 'body', 'KIND_NOT_HERE'],
] as const)('under a %s a %s: %s', (kind, below, fault) => {
  expect(addFault(unit({ kind }), below)).toBe(fault)
  expect(kindsBelow(kind).includes(below)).toBe(fault === null)
})

test('nothing is put under what is closed, nor deeper than eight', () => {
  expect(addFault(unit({ isOpen: false }), 'grid')).toBe('UNIT_CLOSED')
  expect(addFault(unit({ within: path(MAX_DEPTH) }), 'grid')).toBe('KIND_NOT_HERE')
  expect(addFault(unit({ within: path(MAX_DEPTH - 1) }), 'grid')).toBeNull()
})

test('a unit is closed from above, once, after what lies below it', () => {
  expect(closeFault(unit(), 'street', 0)).toBeNull()
  expect(closeFault(unit(), 'u', 0)).toBe('OWN_UNIT')
  expect(closeFault(unit(), 'street', 1)).toBe('UNITS_BELOW')
  expect(closeFault(unit({ isOpen: false }), 'street', 0)).toBe('UNIT_CLOSED')
})

test('what may be done with a unit follows from the same rules', () => {
  expect(unitCan(unit(), 'street', 0)).toEqual(['add', 'outline', 'close'])
  expect(unitCan(unit(), 'u', 0)).toEqual(['add', 'outline'])
  expect(unitCan(unit({ kind: 'street' }), 'county', 3)).toEqual(['add'])
  expect(unitCan(unit({ kind: 'station' }), 'county', 0)).toEqual(['close'])
  expect(unitCan(unit({ kind: 'street', within: path(MAX_DEPTH) }), 'county', 1)).toEqual([])
  expect(unitCan(unit({ isOpen: false }), 'street', 0)).toEqual([])
})
