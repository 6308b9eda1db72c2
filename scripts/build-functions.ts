import { statSync, writeFileSync } from 'node:fs'
import { bundleFunctions, cloudbaserc, cloudFunctions } from './lib/bundle'
import { inRoot } from './lib/root'

/** `npm run build:functions`: dist/cloudfunctions/<name>/ and cloudbaserc.json. */
async function main(): Promise<void> {
  await bundleFunctions()
  const functions = cloudFunctions()
  writeFileSync(inRoot('cloudbaserc.json'), cloudbaserc(functions))
  for (const { name } of functions) {
    const kb = Math.round(statSync(inRoot('dist', 'cloudfunctions', name, 'index.js')).size / 1024)
    console.log(`${name.padEnd(10)} ${kb} KB`)
  }
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
