import { isRecord, listOf, recordOf, textOf } from '../../shared/json'
import { runInLogic } from '../app/modules'
import { emit } from '../report'
import { pageStack, topPage } from '../router/router'
import { isSynchronous, wx } from '../wx'
import type { RpcMethods } from './rpc'
import { settle } from './gestures'

const originals = new Map<string, unknown>()

function compileInLogic(declaration: string, extra: Record<string, unknown> = {}): unknown {
  return runInLogic(`return (${declaration}\n)`, 'automator', 'app', extra)
}

function callWith(declaration: unknown, args: readonly unknown[]): unknown {
  const made = compileInLogic(textOf(declaration))
  if (typeof made !== 'function') throw new Error('functionDeclaration is not a function')
  return made(...args)
}

/** A mocked result goes to success, or to fail when its errMsg says so. */
function mockedBy(method: string, result: unknown): (options?: unknown) => unknown {
  if (isSynchronous(method)) return () => result
  return (given) => {
    const options = recordOf(given)
    const isFailure = /:fail|^fail/.test(textOf(recordOf(result).errMsg))
    const told = [options[isFailure ? 'fail' : 'success'], options.complete].filter((listener) => typeof listener === 'function')
    told.forEach((listener) => { listener(result) })
    if (told.length > 0) return undefined
    return isFailure ? Promise.reject(result) : Promise.resolve(result)
  }
}

function mock(params: Readonly<Record<string, unknown>>): void {
  const method = textOf(params.method)
  if (!originals.has(method)) originals.set(method, wx[method])
  const original = originals.get(method)
  if (params.functionDeclaration !== undefined) {
    const made = compileInLogic(textOf(params.functionDeclaration))
    if (typeof made !== 'function') throw new Error('functionDeclaration is not a function')
    const extra = listOf(params.args)
    wx[method] = (...args: unknown[]) => made.apply({ origin: original }, [...args, ...extra])
  } else if ('result' in params) wx[method] = mockedBy(method, params.result)
  else {
    wx[method] = original
    originals.delete(method)
  }
}

async function callWx(params: Readonly<Record<string, unknown>>): Promise<object> {
  const method = textOf(params.method)
  const args = listOf(params.args)
  const api = wx[method]
  if (typeof api !== 'function') throw new Error(`wx.${method} not exists`)
  if (isSynchronous(method)) return { result: api(...args) }
  const options = isRecord(args[0]) ? args[0] : {}
  const result = await new Promise((resolve, reject) => {
    api({ ...options, success: resolve, fail: (reason: unknown) => reject(new Error(textOf(recordOf(reason).errMsg, 'fail'))) })
  })
  await settle()
  return { result }
}

export const appMethods: RpcMethods = {
  'App.getCurrentPage': () => {
    const page = topPage()
    if (!page) throw new Error('no page')
    return { pageId: page.id, path: page.path, query: page.query }
  },
  'App.getPageStack': () => ({ pageStack: pageStack().map(({ id, path, query }) => ({ pageId: id, path, query })) }),
  'App.callWxMethod': callWx,
  'App.mockWxMethod': mock,
  'App.callFunction': async (params) => {
    const result = await callWith(params.functionDeclaration, listOf(params.args))
    await settle()
    return { result }
  },
  'App.addBinding': ({ name }) => {
    const bound = (...args: unknown[]): void => emit('App.bindingCalled', { name, args })
    Reflect.set(window, textOf(name), bound)
  },
  'App.enableLog': () => undefined,
  'App.exit': () => undefined,
}
