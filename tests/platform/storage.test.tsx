import { storage } from '@/platform/storage'
import { addressQuery, stripFromAddress } from '@/platform/address'

beforeEach(() => { window.localStorage.clear(); window.name = '' })

test('frames with a name of their own keep their things apart', () => {
  window.name = 'rider'
  storage.set('session', 'a')
  window.name = 'keeper'
  expect(storage.get('session')).toBeUndefined()
  storage.set('session', 'b')
  expect(storage.keys('')).toEqual(['session'])
  window.name = 'rider'
  expect(storage.get('session')).toBe('a')
  expect(window.localStorage.getItem('keeper:session')).toBe('"b"')
})

test('what is damaged is as good as absent', () => {
  window.localStorage.setItem('job', '{half')
  expect(storage.get('job')).toBeUndefined()
})

test('a session in the address is read once and taken out, the rest stays', () => {
  window.history.replaceState(null, '', '/app/?token=secret&scale=large#/pages/home/index?token=secret&id=1')
  expect(addressQuery().get('token')).toBe('secret')
  stripFromAddress('token')
  expect(window.location.href).toMatch(/\/app\/\?scale=large#\/pages\/home\/index\?id=1$/)
})
