import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localOnlyTraces } from '../../scripts/lib/local-only'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
  mkdirSync(join(folder, 'js'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const build = (text: string) => writeFileSync(join(folder, 'js', 'app.js'), text)

test.each([
  ['a route of the local cloud', 'fetch("/__cloud/sign-in")'],
  ['somebody to sign in as', 'const personas=[]'],
  ['a made-up identity', '"demo-xiaoman"'],
  ['the stage’s cast', 'fetch("/cast/cast.json")'],
])('%s is found in a build', (_what, text) => {
  build(text)
  expect(localOnlyTraces(folder)).toHaveLength(1)
})

test('what only looks alike is left alone', () => {
  build('impersonate personal cloud democracy wx.cloud.callFunction cast')
  expect(localOnlyTraces(folder)).toEqual([])
})

test('a build that is not there is a fault, not a pass', () => {
  expect(localOnlyTraces(join(folder, 'absent'))).toEqual([expect.stringContaining('not built')])
})
