import type { GeneralComponent } from 'glass-easel'
import { elementOf } from '../framework/nodes'
import { componentSpace } from '../framework/space'
import { applyCommon, commonProperties } from './common'
import type { Properties } from './properties'

export type { Properties } from './properties'

export interface ControlNode {
  readonly element: HTMLElement
  readonly data: Readonly<Record<string, unknown>>
  emit(name: string, detail?: object, isBubbling?: boolean): void
}

/** The behaviour of one built-in component on the page; parts it does not need are left out. */
export interface Control {
  mounted?(): void
  removed?(): void
  changed?(name: string, value: unknown): void
  tapped?(): void
  /** What a form submits and the automator's `value()` reads. */
  value?(): unknown
  /** What a form's reset does. */
  reset?(): void
  /** The automator's `input.input`, `swiper.swipeTo` and the like, without the component's name. */
  readonly actions?: Readonly<Record<string, (...args: unknown[]) => unknown>>
}

export interface BuiltIn {
  readonly tag: string
  readonly properties?: Properties
  readonly control?: (node: ControlNode) => Control
}

const types = { text: String, flag: Boolean, number: Number, any: null } as const
const controls = new WeakMap<Element, Control>()
const nodes = new WeakMap<Element, ControlNode>()

export function controlOf(element: Element): Control | undefined {
  return controls.get(element)
}

export function nodeOf(element: Element): ControlNode | undefined {
  return nodes.get(element)
}

export function isNamed(element: Element): boolean {
  return typeof nodes.get(element)?.data.name === 'string' && nodes.get(element)?.data.name !== ''
}

function controlNode(component: GeneralComponent, element: HTMLElement): ControlNode {
  return {
    element,
    get data() { return component.data as Record<string, unknown> },
    emit: (name, detail = {}, isBubbling = false) => component.triggerEvent(name, detail, { bubbles: isBubbling, composed: isBubbling }),
  }
}

function attach(component: GeneralComponent, builtIn: BuiltIn): void {
  const element = elementOf(component)
  if (!element) return
  const node = controlNode(component, element)
  const control = builtIn.control?.(node) ?? {}
  nodes.set(element, node)
  controls.set(element, control)
  Object.keys(commonProperties).forEach((name) => applyCommon(element, name, node.data[name]))
  control.mounted?.()
  if (control.tapped) component.addListener('tap', () => { control.tapped?.() })
}

function change(component: GeneralComponent, name: string, value: unknown): void {
  const element = elementOf(component)
  if (!element) return
  applyCommon(element, name, value)
  controls.get(element)?.changed?.(name, value)
}

/** Registers a built-in under its tag, for every page and component. */
export function register(builtIn: BuiltIn): void {
  const properties = { ...commonProperties, ...builtIn.properties }
  const observers = Object.keys(properties).map((name) => ({
    fields: name,
    observer(this: GeneralComponent, value: unknown) { change(this, name, value) },
  }))
  const definition = componentSpace.defineComponent({
    is: builtIn.tag,
    properties: Object.fromEntries(Object.entries(properties).map(([name, [kind, value]]) => [name, { type: types[kind], value }])),
    observers,
    lifetimes: {
      attached(this: GeneralComponent) { attach(this, builtIn) },
      detached(this: GeneralComponent) {
        const element = elementOf(this)
        if (element) controls.get(element)?.removed?.()
      },
    },
  })
  componentSpace.setGlobalUsingComponent(builtIn.tag, definition.general())
}
