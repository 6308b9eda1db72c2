import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { phonePlace } from '#core/actions/accounts/bind-phone'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import { collectionSpecs } from '#core/store/collections'
import type { Phone } from '#core/store/records/phones'
import { BulkLoad } from '../../localcloud'
import { newNote, readNote, writeNote } from '../../scripts/local/data-note'
import { rotateFolder } from '../../scripts/local/rotate-folder'

const dataDir = mkdtempSync(join(tmpdir(), 'rotate-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('a stopped folder gets a new key, its numbers are sealed with it, and the old key goes', async () => {
  const note = newNote('gaoqing')
  const before = fieldCipherFrom(note.fieldKeys)
  writeNote(dataDir, { ...note, isReady: true })
  const load = new BulkLoad(dataDir, 'gaoqing', collectionSpecs)
  const phone: Phone = { _id: 'p1', accountId: 'ac_1', number: before.seal('13800000001', phonePlace('p1')), since: 1 }
  load.add('phones', phone)
  load.close()
  expect(await rotateFolder(dataDir)).toBe(1)
  const first = readNote(dataDir)
  expect(first).toMatchObject({ ...note, isReady: true, fieldKeys: expect.stringMatching(/^k2:[0-9a-f]{64}$/) })
  // A run that was cut short left both keys: the next one ends it with the same new key.
  if (first) writeNote(dataDir, { ...first, fieldKeys: `k3:${'5c'.repeat(32)},${first.fieldKeys}` })
  expect(await rotateFolder(dataDir)).toBe(1)
  expect(readNote(dataDir)?.fieldKeys).toBe(`k3:${'5c'.repeat(32)}`)
})

test('a folder without a county is refused in one line', async () => {
  await expect(rotateFolder(join(dataDir, 'absent'))).rejects.toThrow(/^There is no county in .*absent\.$/)
})
