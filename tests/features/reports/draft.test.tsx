import { draftFrom, inputOf, isComplete, type ReportDraft } from '@/features/reports/draft'

const photo: ReportDraft['photo'] = { photoId: 'ph_1', bytes: 200_000, mime: 'image/jpeg', takenAt: 1_784_866_000_000 }
const place = { lat: 37.17, lng: 117.83 }

test('a report may go when it has a picture, a tile and a place', () => {
  expect(isComplete({ photo, categoryId: 'drain', place })).toBe(true)
  expect(isComplete({ photo, place })).toBe(false)
  expect(isComplete({ photo, categoryId: 'drain' })).toBe(false)
})

test('what was left empty is not sent', () => {
  expect(inputOf({ photo, categoryId: 'drain', place, placeName: '', words: '   ' }))
    .toEqual({ categoryId: 'drain', place, takenAt: photo.takenAt, photoIds: ['ph_1'] })
})

test('words are sent trimmed, with the name of the place', () => {
  expect(inputOf({ photo, categoryId: 'drain', place, placeName: '东门', words: ' 没了 ' })).toMatchObject({ placeName: '东门', words: '没了' })
})

test('a draft another version wrote is no draft, and harms nothing', () => {
  expect(draftFrom({ picture: 'ph_1' })).toBeNull()
  expect(draftFrom(undefined)).toBeNull()
  expect(draftFrom({ photo, categoryId: 'drain' })).toEqual({ photo, categoryId: 'drain' })
})
