import { failed } from '../report'
import { appEvents, eventNames } from './app-events'
import { cloud } from './cloud'
import { asyncApi, type ApiTable } from './define'
import { device } from './device'
import { feedback } from './feedback'
import { fileSystem } from './file-system'
import { NodeObserver } from './intersection'
import { knownNames } from './known-names'
import { location } from './location'
import { media } from './media'
import { navigationApis } from './navigation'
import { network } from './network'
import { openAbility } from './open-ability'
import { SelectorQuery } from './selector-query'
import { storage } from './storage'
import { system } from './system'

const tables: readonly ApiTable[] = [system, storage, network, cloud, feedback, navigationApis, location, media, device, openAbility, fileSystem]

const apis: Record<string, unknown> = {}
const synchronous = new Set<string>()
const implemented = new Set<string>()

function add(name: string, value: unknown, isSync: boolean): void {
  apis[name] = value
  implemented.add(name)
  if (isSync) synchronous.add(name)
}

function missing(name: string): () => never {
  return () => {
    const message = `wx.${name} is not implemented by the host`
    failed(message)
    throw new Error(message)
  }
}

for (const table of tables) {
  Object.entries(table.values ?? {}).forEach(([name, value]) => add(name, value, true))
  Object.entries(table.sync ?? {}).forEach(([name, api]) => add(name, api, true))
  Object.entries(table.async ?? {}).forEach(([name, api]) => add(name, asyncApi(name, api), false))
}
for (const name of eventNames) {
  add(`on${name}`, (listener: unknown) => appEvents.on(name, listener), true)
  add(`off${name}`, (listener: unknown) => appEvents.off(name, listener), true)
}
add('createSelectorQuery', () => new SelectorQuery(), true)
add('createIntersectionObserver', (scope: unknown, options: unknown) => new NodeObserver(scope, options), true)
// `object.method.argument` asks for parts of an API; a part is there when its API is.
add('canIUse', (schema: unknown) => implemented.has(String(schema).split('.')[0] ?? ''), true)
knownNames.filter((name) => !implemented.has(name)).forEach((name) => { apis[name] = missing(name) })

/** Reading a name that no base library has is a slip of the pen or a shim nobody needs: reported, as it would be undefined. */
const ownNames = new Set<PropertyKey>(['webpackJsonp', 'then', 'toJSON', 'constructor', '$$typeof', 'nodeType', 'prototype'])

export const wx: Record<string, unknown> = new Proxy(apis, {
  get(target, name, receiver) {
    if (typeof name === 'string' && !(name in target) && !ownNames.has(name)) failed(`wx.${name} is unknown to the host`)
    return Reflect.get(target, name, receiver)
  },
})

export function isSynchronous(name: string): boolean {
  return synchronous.has(name)
}
