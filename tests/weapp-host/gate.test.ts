import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileGate, packageSizes } from '../../weapp-host'
import { fixture } from './running-host'

let dist = ''

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'weapp-gate-test-'))
  cpSync(fixture, dist, { recursive: true })
})

afterEach(() => rmSync(dist, { recursive: true }))

test('a mini-program whose templates and styles compile passes the gate', () => {
  expect(compileGate(dist)).toEqual({ ok: true, errors: [] })
})

test('a template with an unclosed tag is refused with its file and line', () => {
  writeFileSync(join(dist, 'pages/second/index.wxml'), '<view>\n  <text>{{id}}</text>\n')
  const { ok, errors } = compileGate(dist)
  expect(ok).toBe(false)
  expect(errors.join('\n')).toMatch(/pages\/second\/index\.wxml:\d+:\d+/)
})

test('a script of a template that does not parse is refused with its file and line', () => {
  writeFileSync(join(dist, 'pages/home/broken.wxs'), 'var a = ;')
  expect(compileGate(dist).errors.join('\n')).toMatch(/broken\.wxs:1:/)
})

test('a style sheet that imports a missing file is refused and named', () => {
  writeFileSync(join(dist, 'app.wxss'), '@import "./nowhere.wxss";')
  expect(compileGate(dist).errors.join('\n')).toMatch(/nowhere\.wxss.*app\.wxss/)
})

test('a page of app.json without its files is refused', () => {
  rmSync(join(dist, 'sub/extra/index.wxml'))
  expect(compileGate(dist).errors).toContain('app.json: page file sub/extra/index.wxml not found')
})

test('bytes are counted for the package a file is uploaded with, and source maps for none', () => {
  const before = packageSizes(dist)
  writeFileSync(join(dist, 'sub/lib/more.js'), 'x'.repeat(1000))
  writeFileSync(join(dist, 'app.js.map'), 'x'.repeat(5000))
  writeFileSync(join(dist, 'pages/second/index.wxss'), 'x'.repeat(70))
  const after = packageSizes(dist)
  expect(after.subpackages.sub).toBe((before.subpackages.sub ?? 0) + 1000)
  expect(after.main).toBe(before.main + 70)
  expect(after.pages['pages/second/index']).toBe((before.pages['pages/second/index'] ?? 0) + 70)
})
