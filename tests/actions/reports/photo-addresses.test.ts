import { photoAddresses } from '#core/actions/reports/photo-addresses'
import { openVillage, readyPhotoOf, uploaded, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('ready photos have an address that works, others none', async () => {
  const [ready, begun] = [await readyPhotoOf(village, village.reporter), await uploaded(village, village.reporter)]
  const urls = await photoAddresses(village.runtime, [begun, ready, 'ph_none', ready])
  expect([...urls.keys()]).toEqual([ready])
  expect((await fetch(urls.get(ready) ?? '')).status).toBe(200)
})

test('without photos nothing is asked', async () => {
  expect(await photoAddresses(village.runtime, [])).toEqual(new Map())
})
