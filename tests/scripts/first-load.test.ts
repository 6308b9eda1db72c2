import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schemasInFirstLoad } from '../../scripts/lib/first-load'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
  mkdirSync(join(folder, 'js'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function build(scripts: Record<string, string>, named = Object.keys(scripts)) {
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, 'js', name), text)
  writeFileSync(join(folder, 'index.html'), named.map((name) => `<script defer="defer" src="./js/${name}"></script>`).join(''))
}

test('schemas in a script of the first request are found, and the script named', () => {
  build({ 'lib.js': 'react', 'app.js': 'x._zod.parse' })
  expect(schemasInFirstLoad(folder)).toEqual([expect.stringContaining('app.js')])
})

test('schemas in what is fetched later are none of its business', () => {
  build({ 'app.js': 'home', 'shared.js': 'x._zod.parse' }, ['app.js'])
  expect(schemasInFirstLoad(folder)).toEqual([])
})

test('a build without a page or a script is a fault, not a pass', () => {
  expect(schemasInFirstLoad(folder)).toEqual([expect.stringContaining('not built')])
  build({}, [])
  expect(schemasInFirstLoad(folder)).toEqual([expect.stringContaining('no script')])
})
