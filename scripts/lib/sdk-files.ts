import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'

/** The SDKs that functions import lazily, and the file beside index.js that each becomes. */
const SDK_FILES: Readonly<Record<string, string>> = { '@cloudbase/node-sdk': 'node-sdk.js', 'wx-server-sdk': 'wx-server-sdk.js' }

/**
 * An SDK is over ten times the code of a function. In one file with it, a cold start reads and scans all of it before
 * the first line runs, lazily imported or not; in a file of its own it costs nothing until it is used (bench P8).
 */
export const sdksBeside: Plugin = {
  name: 'sdks-beside',
  setup: ({ onResolve }) => {
    for (const [name, file] of Object.entries(SDK_FILES)) onResolve({ filter: new RegExp(`^${name}$`) }, ({ kind }) => kind === 'entry-point' ? undefined : { path: `./${file}`, external: true })
  },
}

/** Puts beside each function's bundle the SDKs it names; an SDK is bundled once for all of them. */
export async function putSdksBeside(outDir: string, names: readonly string[], options: BuildOptions): Promise<void> {
  for (const [sdk, file] of Object.entries(SDK_FILES)) {
    const users = names.filter((name) => readFileSync(join(outDir, name, 'index.js'), 'utf8').includes(`require("./${file}")`))
    if (users.length === 0) continue
    const once = join(outDir, file)
    await build({ ...options, stdin: { contents: `module.exports = require(${JSON.stringify(sdk)})`, resolveDir: process.cwd() }, outfile: once })
    for (const name of users) copyFileSync(once, join(outDir, name, file))
    rmSync(once)
  }
}
