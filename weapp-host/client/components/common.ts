import type { Properties } from './properties'

const spoken = ['role', 'label', 'hidden', 'checked', 'selected', 'disabled', 'expanded', 'required', 'level', 'valuenow', 'valuemin', 'valuemax', 'valuetext', 'describedby', 'labelledby', 'controls', 'haspopup', 'live', 'modal'] as const

function propertyName(name: string): string {
  return `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

const attributes: Readonly<Record<string, string>> = Object.fromEntries(spoken.map((name) => [propertyName(name), `aria-${name}`]))

/** What every component takes: `hidden`, and what a screen reader says. */
export const commonProperties: Properties = {
  hidden: ['flag', false],
  ...Object.fromEntries(spoken.map((name) => [propertyName(name), ['any', ''] as const])),
}

export function applyCommon(element: HTMLElement, name: string, value: unknown): void {
  if (name === 'hidden') element.hidden = value === true
  const attribute = attributes[name]
  if (attribute === undefined) return
  const text = value === undefined || value === null ? '' : String(value)
  for (const written of attribute === 'aria-role' ? ['aria-role', 'role'] : [attribute]) {
    if (text === '') element.removeAttribute(written)
    else element.setAttribute(written, text)
  }
}
