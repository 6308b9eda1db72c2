import { controlOf, nodeOf, type BuiltIn, type Control, type ControlNode, type Properties } from './define'

const properties: Properties = {
  value: ['any', ''], checked: ['flag', false], disabled: ['flag', false], color: ['text', ''], type: ['text', 'switch'], name: ['text', ''],
}

/** What `switch`, `checkbox` and `radio` have in common: on or off, drawn by an attribute. */
class Choice implements Control {
  isOn = false
  readonly actions = { tap: () => this.tapped() }

  constructor(protected readonly node: ControlNode) {}

  mounted(): void {
    this.set(this.node.data.checked === true)
  }

  changed(name: string, value: unknown): void {
    if (name === 'checked') this.set(value === true)
    if (name === 'disabled') this.node.element.toggleAttribute('disabled', value === true)
  }

  set(isOn: boolean): void {
    this.isOn = isOn
    this.node.element.toggleAttribute('checked', isOn)
  }

  reset(): void {
    this.set(false)
  }

  tapped(): void {
    if (this.node.data.disabled === true) return
    this.toggled()
  }

  protected toggled(): void {
    this.set(!this.isOn)
    this.node.emit('change', { value: this.isOn })
  }
}

class Switch extends Choice {
  value(): boolean {
    return this.isOn
  }
}

function choicesIn(group: Element, tag: string): { element: Element; choice: Choice }[] {
  return Array.from(group.querySelectorAll(tag)).flatMap((element) => {
    const choice = controlOf(element)
    return choice instanceof Choice ? [{ element, choice }] : []
  })
}

function checkedValues(group: Element, tag: string): unknown[] {
  return choicesIn(group, tag).filter(({ choice }) => choice.isOn).map(({ element }) => nodeOf(element)?.data.value)
}

class Checkbox extends Choice {
  protected override toggled(): void {
    this.set(!this.isOn)
    const group = this.node.element.closest('wx-checkbox-group')
    if (group) nodeOf(group)?.emit('change', { value: checkedValues(group, 'wx-checkbox') })
  }
}

class Radio extends Choice {
  protected override toggled(): void {
    if (this.isOn) return
    const group = this.node.element.closest('wx-radio-group')
    if (group) choicesIn(group, 'wx-radio').forEach(({ choice }) => choice.set(false))
    this.set(true)
    if (group) nodeOf(group)?.emit('change', { value: this.node.data.value })
  }
}

const group: Properties = { name: ['text', ''] }

export const choices: readonly BuiltIn[] = [
  { tag: 'switch', properties, control: (node) => new Switch(node) },
  { tag: 'checkbox', properties, control: (node) => new Checkbox(node) },
  { tag: 'radio', properties, control: (node) => new Radio(node) },
  { tag: 'checkbox-group', properties: group, control: ({ element }) => ({ value: () => checkedValues(element, 'wx-checkbox') }) },
  { tag: 'radio-group', properties: group, control: ({ element }) => ({ value: () => checkedValues(element, 'wx-radio')[0] ?? '' }) },
]
