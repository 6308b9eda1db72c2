import type { GeneralComponent } from 'glass-easel'
import { textOf } from '../../shared/json'
import { domSelector, domTag, rewriteSelector } from '../../shared/selectors'
import { drawnTags } from '../../shared/tags'
import { styleScopeOf, styleScopes } from '../app/definitions'
import { overlayElement } from '../chrome/screen'
import { frameworkComponent } from '../framework/nodes'
import { pageStack } from '../router/router'
import type { OpenPage } from '../router/open-page'

type Params = Readonly<Record<string, unknown>>

const byId = new Map<string, Element>()
const ids = new WeakMap<Element, string>()

function idOf(element: Element): string {
  const id = ids.get(element) ?? `element-${byId.size + 1}`
  ids.set(element, id)
  byId.set(id, element)
  return id
}

export function tagOf(element: Element): string {
  return element.tagName.toLowerCase().replace(/^wx-/, '')
}

/** A component of the app, as opposed to a built-in. */
export function customComponent(element: Element): GeneralComponent | undefined {
  const component = frameworkComponent(element)
  return component && !drawnTags.includes(tagOf(element)) && element.tagName.startsWith('WX-') ? component : undefined
}

export function describe(element: Element): object {
  const elementId = idOf(element)
  return { elementId, tagName: tagOf(element), ...(customComponent(element) ? { nodeId: elementId } : {}) }
}

export function pageOf({ pageId }: Params): OpenPage {
  const page = pageStack().find(({ id }) => id === pageId)
  if (!page) throw new Error(`page destroyed: ${String(pageId)}`)
  return page
}

export function elementOf({ elementId }: Params): HTMLElement {
  const element = byId.get(textOf(elementId))
  if (!(element instanceof HTMLElement) || !element.isConnected) throw new Error('no such element')
  return element
}

/** Inside a component with styles of its own, classes carry its prefix; a selector of the automator is written without. */
function scopedSelector(within: Element, selector: string): string {
  const scope = styleScopeOf(customComponent(within)?.is ?? '')
  return rewriteSelector(selector, { tag: domTag, class: (name) => `${scope}--${name}` })
}

/** Elements of a page, then what lies over every page: dialogs and toasts, with the classes of chrome/dialogs.ts. */
export function find(within: Element, selector: string, isPage: boolean): Element[] {
  const found = Array.from(within.querySelectorAll(domSelector(selector)))
  if (found.length > 0) return found
  return Array.from(isPage ? overlayElement.querySelectorAll(selector) : within.querySelectorAll(scopedSelector(within, selector)))
}

export function findByXpath(within: Element, xpath: string): Element[] {
  const steps = xpath.replace(/(^|\/|::)([a-z][a-z-]*)(?=[[/]|$)/g, (_step: string, before: string, tag: string) => before + domTag(tag))
  const relative = steps.startsWith('/') ? `.${steps}` : steps
  const result = document.evaluate(relative, within, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null)
  return Array.from({ length: result.snapshotLength }, (_unused, index) => result.snapshotItem(index)).filter((node) => node instanceof Element)
}

export function first(found: readonly Element[]): object {
  const [element] = found
  if (!element) throw new Error('no such element')
  return describe(element)
}

/** The classes a template gave, without the prefixes the framework adds for styles of a component's own. */
export function classesOf(element: Element): string {
  const plain = Array.from(element.classList, (name) => {
    const [scope, ...rest] = name.split('--')
    return scope !== undefined && rest.length > 0 && styleScopes.has(scope) ? rest.join('--') : name
  })
  return [...new Set(plain)].join(' ')
}
