import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleInto, cloudbaserc, cloudFunctions } from '../../scripts/lib/bundle'
import { inRoot } from '../../scripts/lib/root'

const outDir = mkdtempSync(join(tmpdir(), 'functions-'))
const fileOf = (name: string, file: string) => readFileSync(join(outDir, name, file), 'utf8')

beforeAll(() => bundleInto(outDir))
afterAll(() => rmSync(outDir, { recursive: true, force: true }))

test('every function needs nothing installed', () => {
  for (const { name } of cloudFunctions()) {
    expect(JSON.parse(fileOf(name, 'package.json'))).toMatchObject({ name, main: 'index.js', dependencies: {} })
    expect(fileOf(name, 'index.js')).not.toMatch(/require\("(@cloudbase|@noble|zod|wx-server-sdk)/)
  }
})

test('a function loads and exports main without touching the network or the SDK', () => {
  const script = `const { main } = require(${JSON.stringify(join(outDir, 'units', 'index.js'))}); console.log(typeof main)`
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: {} }).trim()).toBe('function')
})

test('the SDK stands in a file of its own, as deployed, and every other function has the same', () => {
  expect(fileOf('units', 'index.js')).not.toContain('TCB_CONTEXT_CNFG')
  const script = `console.log(typeof require(${JSON.stringify(join(outDir, 'units', 'node-sdk.js'))}).init)`
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: {} }).trim()).toBe('function')
  for (const { name } of cloudFunctions()) expect(existsSync(join(outDir, name, 'node-sdk.js'))).toBe(name !== 'wechat')
})

test('config.json travels unchanged beside each bundle', () => {
  for (const { name } of cloudFunctions()) expect(JSON.parse(fileOf(name, 'config.json'))).toEqual(JSON.parse(readFileSync(inRoot('cloudfunctions', name, 'config.json'), 'utf8')))
})

test('only wechat bundles wx-server-sdk, and no phone reaches wechat or timers over HTTP', () => {
  const withWxSdk = cloudFunctions().map(({ name }) => name).filter((name) => existsSync(join(outDir, name, 'wx-server-sdk.js')))
  expect(withWxSdk).toEqual(['wechat'])
  expect(cloudFunctions().filter(({ config }) => !config.http).map(({ name }) => name)).toEqual(['timers', 'wechat'])
})

test('the committed cloudbaserc.json is what the functions’ configs say', () => {
  expect(readFileSync(inRoot('cloudbaserc.json'), 'utf8')).toBe(cloudbaserc(cloudFunctions()))
})

test('cloudbaserc.json names a runtime, a limit and the triggers of each function, and no secret', () => {
  const { functions } = JSON.parse(cloudbaserc(cloudFunctions())) as { functions: Array<Record<string, unknown>> }
  expect(functions.find(({ name }) => name === 'timers')).toMatchObject({ runtime: 'Nodejs20.19', timeout: 60, installDependency: false })
  for (const { envVariables } of functions) expect(envVariables).toEqual({ QINGFENG_KEY: '{{env.QINGFENG_KEY}}', QINGFENG_FIELD_KEYS: '{{env.QINGFENG_FIELD_KEYS}}', SMS_GATEWAY: '{{env.SMS_GATEWAY}}', SUBSCRIBE_TEMPLATES: '{{env.SUBSCRIBE_TEMPLATES}}' })
})
