import { component } from 'glass-easel-miniprogram-adapter'
import { recordOf } from '../../shared/json'
import { isMethod, withPlainEvents, type Method } from '../framework/plain-events'
import { codeSpace } from '../framework/space'
import { countSetData } from '../meters'
import { app, appConfig } from '../phone'

type Definition = Record<string, unknown>

/** Class prefixes of isolated components, to take off again where the app asks for classes. */
export const styleScopes = new Set<string>()

/** The prefix of a component's classes, as the build wrote it into the component's WXSS. */
export function styleScopeOf(path: string): string {
  return path.replace(/\W+/g, '_')
}

const plainSetData = component.ComponentCaller.prototype.setData
component.ComponentCaller.prototype.setData = function metered(data: Record<string, unknown>, callback?: () => void) {
  countSetData(data)
  plainSetData.call(this, data, callback)
}

function plainMethods(definition: Definition): Definition {
  return Object.fromEntries(Object.entries(definition).map(([name, value]) => [name, isMethod(value) ? withPlainEvents(value) : value]))
}

function methodsOf(definition: Definition): Record<string, Method> {
  const entries = Object.entries(recordOf(definition.methods))
  return Object.fromEntries(entries.flatMap(([name, value]) => (isMethod(value) ? [[name, withPlainEvents(value)]] : [])))
}

// The framework leaves `ready` to its environment: the first frame after a component is in the tree.
function withReady(definition: Definition): Definition {
  const lifetimes = recordOf(definition.lifetimes)
  const attached = lifetimes.attached ?? definition.attached
  return {
    ...definition,
    lifetimes: {
      ...lifetimes,
      attached(this: component.GeneralComponent) {
        if (isMethod(attached)) attached.call(this)
        requestAnimationFrame(() => this._$.triggerLifetime('ready', []))
      },
    },
  }
}

function globalComponents(): Record<string, string> {
  const listed = recordOf(appConfig.usingComponents)
  return Object.fromEntries(Object.entries(listed).map(([name, path]) => [name, `/${String(path).replace(/^\.?\//, '')}`]))
}

/** Hands the framework what belongs to one path: its config, its template, its style scope. */
function prepare(path: string, isPage: boolean): void {
  const config = app.configs[path] ?? {}
  const usingComponents = { ...globalComponents(), ...recordOf(config.usingComponents) }
  codeSpace.addComponentStaticConfig(path, { ...config, component: !isPage, usingComponents: usingComponents as Record<string, string> })
  const content = window.__weappTemplates[path]
  if (!content) throw new Error(`${path}.wxml not found`)
  codeSpace.addCompiledTemplate(path, { groupList: window.__weappTemplates, content, fallbackListenerOnNativeNode: true })
  if (isPage) return
  const scope = styleScopeOf(path)
  styleScopes.add(scope)
  codeSpace.addStyleSheet(path, undefined, scope)
}

export function definePage(path: string, definition: unknown): void {
  prepare(path, true)
  codeSpace.component(path).pageDefinition(plainMethods(recordOf(definition))).register()
}

export function defineComponent(path: string, definition: unknown, isPage: boolean): void {
  prepare(path, isPage)
  const given = recordOf(definition)
  codeSpace.component(path).definition(withReady({ ...given, methods: methodsOf(given) })).register()
}

export function defineBehavior(definition: unknown): unknown {
  const given = recordOf(definition)
  return codeSpace.behavior().definition({ ...given, methods: methodsOf(given) }).register()
}
