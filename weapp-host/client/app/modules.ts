import { recordOf } from '../../shared/json'
import { compileExpression } from '../framework/compile'
import { allPages, app, appConfig, packageRoots } from '../phone'
import { failed, guarded } from '../report'
import { logicConsole } from './console'
import { defineBehavior, defineComponent, definePage } from './definitions'
import { browserOnlyNames, logicGlobal } from './logic-globals'

export interface LogicNames { wx: object; App: unknown; getApp: unknown; getCurrentPages: unknown }

let names: LogicNames | undefined
// `Page()` and `Component()` may be called from a shared file; they belong to the file whose loading led to the call.
let registering = ''

interface LoadedModule { exports: unknown }
const loaded = new Map<string, LoadedModule>()

function resolvePath(from: string, target: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function scriptPath(from: string, target: string): string {
  const path = resolvePath(from, target).replace(/\.js$/, '')
  return app.scripts[path] === undefined ? `${path}/index` : path
}

/** A package may require files of its own and of the main package only. */
function refuseAcrossPackages(from: string, path: string): void {
  const rootOf = (file: string): string => packageRoots.find((root) => file.startsWith(`${root}/`)) ?? ''
  const target = rootOf(path)
  if (target !== '' && target !== rootOf(from)) {
    const message = `${from}.js requires ${path}.js, which is in the subpackage ${target}`
    failed(message)
    throw new Error(message)
  }
}

function logicScope(path: string): Record<string, unknown> {
  if (!names) throw new Error('the logic layer has not started')
  return {
    ...names,
    require: (target: string) => {
      const wanted = scriptPath(path, target)
      refuseAcrossPackages(path, wanted)
      return requireModule(wanted)
    },
    Page: (definition: unknown) => definePage(registering, definition),
    Component: (definition: unknown) => defineComponent(registering, definition, allPages.includes(registering)),
    Behavior: defineBehavior,
    requirePlugin: () => { throw new Error('this host has no plugins') },
    console: logicConsole,
    global: logicGlobal,
    globalThis: logicGlobal,
  }
}

/** Runs source text where a mini-program's code runs: with the names of the logic layer and without those of the page. */
export function runInLogic(source: string, sourceName: string, path: string, extra: Record<string, unknown> = {}): unknown {
  const scope = { ...logicScope(path), ...extra }
  const parameters = [...Object.keys(scope), ...browserOnlyNames]
  const made = compileExpression(`function (${parameters.join(',')}) {${source}\n}`, sourceName)
  if (typeof made !== 'function') throw new Error(`${sourceName} did not compile`)
  const argumentsInOrder: unknown[] = Object.values(scope)
  return made(...argumentsInOrder)
}

export function requireModule(path: string): unknown {
  const known = loaded.get(path)
  if (known) return known.exports
  const source = app.scripts[path]
  if (source === undefined) throw new Error(`module '${path}.js' is not defined`)
  const module: LoadedModule = { exports: {} }
  loaded.set(path, module)
  runInLogic(source, `weapp:///${path}.js`, path, { module, exports: module.exports })
  return module.exports
}

/** Loads a page or component file after the components it uses, so that each `Component()` call lands on its own file. */
export function loadView(path: string): void {
  if (loaded.has(path) || app.scripts[path] === undefined) return
  const using = { ...recordOf(appConfig.usingComponents), ...recordOf(app.configs[path]?.usingComponents) }
  for (const target of Object.values(using)) {
    const child = scriptPath(path, String(target))
    if (child !== path) loadView(child)
  }
  if (loaded.has(path)) return
  const before = registering
  registering = path
  guarded(() => requireModule(path))
  registering = before
}

export function startLogic(given: LogicNames): void {
  names = given
}
