import { Component, type Element as FrameworkElement, type GeneralComponent } from 'glass-easel'

// The framework notes its own node on each DOM element it makes.
interface NotedElement extends Element { __wxElement?: FrameworkElement }

export function frameworkNode(element: Element | null): FrameworkElement | undefined {
  let current: NotedElement | null = element
  while (current && !current.__wxElement) current = current.parentElement
  return current?.__wxElement
}

export function frameworkComponent(element: Element | null): GeneralComponent | undefined {
  const node = frameworkNode(element)
  return node && Component.isComponent(node) ? node : undefined
}

/** The DOM element of a node; a component with a virtual host has none of its own. */
export function elementOf(node: unknown): HTMLElement | null {
  if (typeof node !== 'object' || node === null) return null
  if ('getBackendElement' in node && typeof node.getBackendElement === 'function') {
    const element: unknown = node.getBackendElement()
    return element instanceof HTMLElement ? element : null
  }
  return '_$' in node ? elementOf(node._$) : null
}
