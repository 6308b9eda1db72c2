import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a function as the build would: one CommonJS file and its settings. */
export function writeFunction(functionsDir: string, name: string, code: string, settings: object = {}): void {
  mkdirSync(join(functionsDir, name), { recursive: true })
  writeFileSync(join(functionsDir, name, 'index.js'), `'use strict'\n${code}\n`)
  writeFileSync(join(functionsDir, name, 'config.json'), JSON.stringify(settings))
}
