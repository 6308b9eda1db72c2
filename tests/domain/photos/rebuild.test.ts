import { rebuildPhoto } from '#domain/photos/rebuild'
import { ascii, jpeg, png } from './pictures'

test('what a file is is told by its bytes', () => {
  expect(rebuildPhoto(jpeg({ width: 16, height: 8 }))).toMatchObject({ mime: 'image/jpeg', width: 16, height: 8 })
  expect(rebuildPhoto(png())).toMatchObject({ mime: 'image/png', width: 4, height: 4 })
})

test('anything else is no photo', () => {
  for (const bytes of [new Uint8Array(0), ascii('<svg/>'), ascii('GIF89a'), jpeg().slice(1), png().slice(1)]) expect(rebuildPhoto(bytes)).toBeNull()
})
