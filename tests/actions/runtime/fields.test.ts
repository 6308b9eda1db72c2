import * as z from 'zod/mini'
import { parseFields } from '#core/runtime/fields'
import { place, words } from '#types/core/primitives'

const schema = z.strictObject({ name: words(4), at: z.int().check(z.gte(1), z.lte(9)), place, kind: z.optional(z.enum(['a', 'b'])) })
const good = { name: '小满', at: 3, place: { lat: 37, lng: 117 } }
const fieldsOf = (value: unknown) => {
  const parsed = parseFields(schema, value)
  return parsed.ok ? parsed.value : parsed.fields
}

test('a valid input comes back trimmed', () => {
  expect(fieldsOf({ ...good, name: ' 小满 ' })).toEqual(good)
})

test.each([
  ['missing', { ...good, name: undefined }, { name: 'REQUIRED' }],
  ['of another type', { ...good, name: 5 }, { name: 'WRONG_TYPE' }],
  ['empty', { ...good, name: '  ' }, { name: 'TOO_SHORT' }],
  ['over-long', { ...good, name: '小满小满小' }, { name: 'TOO_LONG' }],
  ['too small', { ...good, at: 0 }, { at: 'TOO_SMALL' }],
  ['too big', { ...good, at: 10 }, { at: 'TOO_BIG' }],
  ['not whole', { ...good, at: 1.5 }, { at: 'WRONG_TYPE' }],
  ['not offered', { ...good, kind: 'c' }, { kind: 'NOT_ONE_OF' }],
  ['nested', { ...good, place: { lat: 91, lng: 1 } }, { 'place.lat': 'TOO_BIG' }],
  ['unknown', { ...good, isAdmin: true }, { isAdmin: 'UNKNOWN_KEY' }],
])('a field that is %s is named with its code', (_, value, fields) => {
  expect(fieldsOf(value)).toEqual(fields)
})

test('something that is no object at all is told so', () => {
  for (const value of [null, 'x', 3, []]) expect(fieldsOf(value)).toEqual({ '': 'WRONG_TYPE' })
})
