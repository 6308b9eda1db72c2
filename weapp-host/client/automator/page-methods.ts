import { listOf, recordOf, textOf } from '../../shared/json'
import { describe, find, findByXpath, first, pageOf } from './elements'
import { settle } from './gestures'
import type { RpcMethods } from './rpc'

/** `root.cn[0].cl` of nested data. */
export function atPath(data: unknown, path: unknown): unknown {
  const keys = textOf(path).replace(/\[(\d+)\]/g, '.$1').split('.').filter((key) => key !== '')
  return keys.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data)
}

// The automator asks the web view's document for these; here each page scrolls in an element of its own.
const documentNames = /^document\.(?:documentElement|body)\.(scrollWidth|scrollHeight|scrollTop|scrollLeft|clientWidth|clientHeight)$/

function windowProperty(scroller: Element, name: string): unknown {
  const [, property] = documentNames.exec(name) ?? []
  return property === undefined ? atPath(window, name) : Reflect.get(scroller, property)
}

export const pageMethods: RpcMethods = {
  'Page.getElement': (params) => first(find(pageOf(params).frame.frame, textOf(params.selector), true)),
  'Page.getElements': (params) => ({ elements: find(pageOf(params).frame.frame, textOf(params.selector), true).map(describe) }),
  'Page.getElementByXpath': (params) => first(findByXpath(pageOf(params).frame.frame, textOf(params.selector))),
  'Page.getElementsByXpath': (params) => ({ elements: findByXpath(pageOf(params).frame.frame, textOf(params.selector)).map(describe) }),
  'Page.getData': (params) => ({ data: atPath(pageOf(params).instance.data, params.path) }),
  'Page.setData': async (params) => {
    pageOf(params).instance.setData(recordOf(params.data))
    await settle()
  },
  'Page.callMethod': async (params) => {
    const page = pageOf(params)
    const method = textOf(params.method)
    if (!page.has(method)) throw new Error(`page.${method} not exists`)
    const result = await page.call(method, ...listOf(params.args))
    await settle()
    return { result }
  },
  'Page.getWindowProperties': (params) => {
    const { scroller } = pageOf(params).frame
    return { properties: listOf(params.names).map((name) => windowProperty(scroller, String(name))) }
  },
}
