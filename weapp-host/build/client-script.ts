import { join } from 'node:path'
import { build } from 'esbuild'

let bundled: Promise<string> | undefined

/** The part of the host that runs in the page, bundled once a process. */
export function clientScript(): Promise<string> {
  bundled ??= build({
    entryPoints: [join(__dirname, '../client/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome100',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  return bundled
}
