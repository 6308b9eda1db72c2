import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, formatMessages, type BuildFailure, type BuildOptions, type Plugin } from 'esbuild'
import * as z from 'zod/mini'
import { PlainError } from './console.mjs'
import { inRoot } from './root'
import { putSdksBeside, sdksBeside } from './sdk-files'
import { buildStamped, type Built } from './stamp'

/** What each function's config.json says; the platform, the local cloud and cloudbaserc.json are told by it. */
const functionConfig = z.strictObject({
  /** Routed over HTTP (browsers); without it only phones, other functions or the clock call. */
  http: z.boolean(),
  timeout: z.int().check(z.gte(1), z.lte(900)),
  memorySize: z.int(),
  permissions: z.object({ openapi: z.array(z.string()) }),
  triggers: z.array(z.object({ name: z.string(), type: z.literal('timer'), config: z.string() })),
})
export interface CloudFunction { name: string; config: z.infer<typeof functionConfig> }

export const RUNTIME = 'Nodejs20.19'

/** Every folder of cloudfunctions/ but `_core`. */
export function cloudFunctions(): CloudFunction[] {
  return readdirSync(inRoot('cloudfunctions'))
    .filter((name) => existsSync(inRoot('cloudfunctions', name, 'config.json')))
    .sort()
    .map((name) => ({ name, config: z.parse(functionConfig, JSON.parse(readFileSync(inRoot('cloudfunctions', name, 'config.json'), 'utf8'))) }))
}

/** What index.js and the SDKs beside it are built with alike. */
const CODE = {
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'silent',
  // A lazy import becomes a lazy require: the ES module loader would read all of the SDK once more to find its exports.
  supported: { 'dynamic-import': false },
} as const satisfies BuildOptions

/**
 * esbuild's settings: a CommonJS index.js a function with everything in it but the SDK, all in one run so that shared
 * sources are parsed once.
 */
export const bundleOptions = (names: readonly string[], outDir: string): BuildOptions & { plugins: Plugin[] } => ({
  ...CODE,
  entryPoints: names.map((name) => ({ in: inRoot('cloudfunctions', name, 'index.ts'), out: `${name}/index` })),
  outdir: outDir,
  tsconfig: inRoot('tsconfig.json'),
  plugins: [sdksBeside],
})

/** After a build with `bundleOptions`: the SDKs beside it, and the two files a deployment reads. */
export async function complete(functions: readonly CloudFunction[], outDir: string): Promise<void> {
  await putSdksBeside(outDir, functions.map(({ name }) => name), CODE)
  for (const each of functions) writeManifest(outDir, each)
}

const FUNCTIONS = inRoot('dist', 'cloudfunctions')

/** dist/cloudfunctions, from everything a function is made of. */
export const functionsBuild: Built = {
  name: 'functions', inputs: ['cloudfunctions', 'types', 'domain', 'scripts/lib/bundle.ts', 'scripts/lib/sdk-files.ts', 'tsconfig.json', 'package-lock.json'], output: join(FUNCTIONS, 'whistles', 'index.js'),
}

/** Bundles into dist/cloudfunctions. */
export const bundleFunctions = (): Promise<void> => buildStamped(functionsBuild, () => bundleInto(FUNCTIONS))

/** Writes `<outDir>/<name>/{index.js,<sdk>.js,package.json,config.json}` for every function: deployable as it is. */
export async function bundleInto(outDir: string): Promise<CloudFunction[]> {
  const functions = cloudFunctions()
  rmSync(outDir, { recursive: true, force: true })
  await build(bundleOptions(functions.map(({ name }) => name), outDir)).catch(async (failure: BuildFailure) => {
    throw new PlainError(`The functions could not be bundled:\n${(await formatMessages(failure.errors, { kind: 'error' })).join('')}`)
  })
  await complete(functions, outDir)
  return functions
}

/** The two files beside a bundle; the package names no dependency, so nothing is installed on deployment. */
function writeManifest(outDir: string, { name, config }: CloudFunction): void {
  mkdirSync(join(outDir, name), { recursive: true })
  writeFileSync(join(outDir, name, 'package.json'), json({ name, version: '1.0.0', main: 'index.js', dependencies: {} }))
  writeFileSync(join(outDir, name, 'config.json'), json(config))
}

/** What every function is given at deployment: the deployment key, the field keys, the address of the SMS gateway, the templates of subscribe messages. */
const ENVIRONMENT = ['QINGFENG_KEY', 'QINGFENG_FIELD_KEYS', 'SMS_GATEWAY', 'SUBSCRIBE_TEMPLATES'] as const

/** cloudbaserc.json 2.0: functions and triggers. Keys come from the environment at deployment. */
export function cloudbaserc(functions: readonly CloudFunction[]): string {
  return json({
    version: '2.0',
    envId: '{{env.TCB_ENV_ID}}',
    functionRoot: './dist/cloudfunctions',
    functions: functions.map(({ name, config }) => ({
      name,
      handler: 'index.main',
      runtime: RUNTIME,
      timeout: config.timeout,
      memorySize: config.memorySize,
      installDependency: false,
      envVariables: Object.fromEntries(ENVIRONMENT.map((variable) => [variable, `{{env.${variable}}}`])),
      triggers: config.triggers,
    })),
  })
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
