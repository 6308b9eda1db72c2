import { existsSync, readdirSync } from 'node:fs'
import { packageSizes } from '../weapp-host'
import { fail, PlainError } from './lib/console.mjs'
import { schemasInFirstLoad } from './lib/first-load'
import { localOnlyTraces } from './lib/local-only'
import { inRoot } from './lib/root'
import { sizeFaults } from './lib/size-gate'

/** What ships: is the mini-program small enough, a browser's first load lean, and the demo's code in none of it? Prints `N passed, N failed`. */
function main(): void {
  if (!existsSync(inRoot('dist', 'weapp', 'app.json'))) throw new PlainError('dist/weapp is not there: npm run build:weapp')
  const sizes = packageSizes(inRoot('dist', 'weapp'))
  const checks = [
    { what: 'the mini-program keeps to its sizes', faults: sizeFaults(sizes) },
    ...['weapp', 'h5', 'cloudfunctions'].map((build) => ({ what: `dist/${build} holds nothing of the local demo`, faults: localOnlyTraces(inRoot('dist', build)) })),
    { what: 'the first request of a browser carries no schemas', faults: countiesBuilt().flatMap(schemasInFirstLoad) },
  ]
  console.log(`main package ${sizes.main} bytes; ${Object.entries(sizes.subpackages).map(([name, bytes]) => `${name} ${bytes}`).join(', ')}`)
  for (const { what, faults } of checks) console.log(faults.length === 0 ? `  ok    ${what}` : `  FAIL  ${what}\n        ${faults.join('\n        ')}`)
  const failed = checks.filter(({ faults }) => faults.length > 0).length
  console.log(`${checks.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

const countiesBuilt = (): string[] => readdirSync(inRoot('dist', 'h5')).map((county) => inRoot('dist', 'h5', county))

try {
  main()
} catch (error) {
  fail(error)
}
