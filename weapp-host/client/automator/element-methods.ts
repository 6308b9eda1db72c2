import { listOf, recordOf, textOf, textsOf } from '../../shared/json'
import { controlOf } from '../components/define'
import { frameworkComponent, frameworkNode } from '../framework/nodes'
import { classesOf, customComponent, describe, elementOf, find, findByXpath, first, tagOf } from './elements'
import { settle, tap, touch } from './gestures'
import { atPath } from './page-methods'
import type { RpcMethods } from './rpc'

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase())
}

function attributeOf(element: Element, name: string): unknown {
  if (name === 'class') return classesOf(element)
  if (name.startsWith('data-')) return recordOf(frameworkNode(element)?.dataset)[camel(name.slice('data-'.length))]
  const written = element.getAttribute(name)
  return written ?? recordOf(frameworkComponent(element)?.data)[camel(name)] ?? null
}

function propertyOf(element: Element, name: string): unknown {
  const control = controlOf(element)
  const data = recordOf(frameworkComponent(element)?.data)
  if (name === '__propPublic') return Object.fromEntries([...Object.keys(data), ...(control?.value ? ['value'] : [])].map((key) => [key, true]))
  if (name === 'value' && control?.value) return control.value()
  if (name === 'checked') return element.hasAttribute('checked')
  return data[camel(name)]
}

function wxml(element: Element, type: unknown): string {
  const html = type === 'outer' ? element.outerHTML : element.innerHTML
  return html.replace(/(<\/?)wx-/g, '$1')
}

function callAction(element: Element, functionName: string, args: readonly unknown[]): unknown {
  const name = functionName.slice(functionName.indexOf('.') + 1)
  const action = controlOf(element)?.actions?.[name]
  if (!action) throw new Error(`${functionName} is not implemented by the host`)
  return action(...args)
}

function componentOf(element: Element): Record<string, unknown> {
  const caller: unknown = customComponent(element)?.getMethodCaller()
  if (!caller) throw new Error(`${tagOf(element)} is not a component of the app`)
  return caller as Record<string, unknown>
}

async function callMethod(element: Element, name: string, args: readonly unknown[]): Promise<unknown> {
  const component = componentOf(element)
  const method = component[name]
  if (typeof method !== 'function') throw new Error(`component.${name} not exists`)
  return method.apply(component, args)
}

export const elementMethods: RpcMethods = {
  'Element.getElement': (params) => first(find(elementOf(params), textOf(params.selector), false)),
  'Element.getElements': (params) => ({ elements: find(elementOf(params), textOf(params.selector), false).map(describe) }),
  'Element.getElementByXpath': (params) => first(findByXpath(elementOf(params), textOf(params.selector))),
  'Element.getElementsByXpath': (params) => ({ elements: findByXpath(elementOf(params), textOf(params.selector)).map(describe) }),
  'Element.getDOMProperties': (params) => ({ properties: textsOf(params.names).map((name): unknown => Reflect.get(elementOf(params), name)) }),
  'Element.getAttributes': (params) => ({ attributes: textsOf(params.names).map((name) => attributeOf(elementOf(params), name)) }),
  'Element.getProperties': (params) => ({ properties: textsOf(params.names).map((name) => propertyOf(elementOf(params), name)) }),
  'Element.getStyles': (params) => {
    const style = getComputedStyle(elementOf(params))
    return { styles: textsOf(params.names).map((name): unknown => style.getPropertyValue(name) || Reflect.get(style, name)) }
  },
  'Element.getOffset': (params) => {
    const { left, top } = elementOf(params).getBoundingClientRect()
    return { left, top }
  },
  'Element.getWXML': (params) => ({ wxml: wxml(elementOf(params), params.type) }),
  'Element.tap': async (params) => {
    tap(elementOf(params))
    await settle()
  },
  'Element.touchstart': (params) => touch(elementOf(params), 'touchstart', params),
  'Element.touchmove': (params) => touch(elementOf(params), 'touchmove', params),
  'Element.touchend': async (params) => {
    touch(elementOf(params), 'touchend', params)
    await settle()
  },
  'Element.triggerEvent': async (params) => {
    frameworkNode(elementOf(params))?.triggerEvent(textOf(params.type), params.detail ?? {}, { bubbles: true })
    await settle()
  },
  'Element.dispatchEvent': async (params) => {
    elementOf(params).dispatchEvent(new CustomEvent(textOf(params.eventName ?? params.type), { bubbles: true, detail: params.detail }))
    await settle()
  },
  'Element.callFunction': async (params) => {
    const result = callAction(elementOf(params), textOf(params.functionName), listOf(params.args))
    await settle()
    return { result }
  },
  'Element.getData': (params) => ({ data: atPath(customComponent(elementOf(params))?.data, params.path) }),
  'Element.setData': async (params) => {
    customComponent(elementOf(params))?.setData(recordOf(params.data))
    await settle()
  },
  'Element.callMethod': async (params) => ({ result: await callMethod(elementOf(params), textOf(params.method), listOf(params.args)) }),
}
