import { photoStatus } from '#types/reports'
import { givenUpBefore, isOverQuota, PHOTO_MOVES } from '#domain/photos/lifecycle'

test('a photo is decided once', () => {
  expect(PHOTO_MOVES).toEqual({ begun: ['ready', 'refused'], ready: [], refused: [] })
  expect(Object.keys(PHOTO_MOVES).sort()).toEqual([...photoStatus.options].sort())
})

test('sixty unfinished photos a day are enough', () => {
  expect(isOverQuota(59)).toBe(false)
  expect(isOverQuota(60)).toBe(true)
})

test('an upload is given up after two days', () => {
  expect(givenUpBefore(Date.parse('2026-07-15T12:00:00Z'))).toBe(Date.parse('2026-07-13T12:00:00Z'))
})
