import { unitKind } from '#types/profile'
import { pathOf } from '#domain/reports/inbox'

test('bodies and departments see what they handle, all others what lies in their unit', () => {
  expect(unitKind.options.filter((kind) => pathOf(kind) === 'handledWithin')).toEqual(['department', 'body'])
})
