import { addressOf, go, paramsOf, replace, routes } from '@/routes'
import { page, visited } from '../doubles/taro'

beforeEach(() => { visited.length = 0; page.params = {} })

test('an address carries what its page needs, escaped', () => {
  expect(addressOf(routes.whistle, { id: 'a&b' })).toBe('/pages/whistle/index?id=a%26b')
  expect(addressOf(routes.code)).toBe('/pages/code/index')
  expect(addressOf(routes.code, { redemption: 'x1' })).toBe('/pages/code/index?redemption=x1')
})

test('go opens above, replace in place', async () => {
  await go(routes.me)
  await replace(routes.case, { id: 'r1' })
  expect(visited).toEqual([{ how: 'navigateTo', url: '/pages/me/index' }, { how: 'redirectTo', url: '/pages/case/index?id=r1' }])
})

test('a page reads its parameters, a missing one is empty', () => {
  page.params = { id: encodeURIComponent('a&b') }
  expect(paramsOf(routes.whistle)).toEqual({ id: 'a&b' })
  page.params = {}
  expect(paramsOf(routes.whistle)).toEqual({ id: '' })
})
