import { textOf } from '../../shared/json'
import { controlOf, isNamed, nodeOf, type BuiltIn, type Control, type ControlNode } from './define'

function namedControls(form: Element): { name: string; control: Control }[] {
  return Array.from(form.querySelectorAll('*')).filter(isNamed).flatMap((element) => {
    const control = controlOf(element)
    return control?.value ? [{ name: textOf(nodeOf(element)?.data.name), control }] : []
  })
}

/** A button with `form-type` in a form submits or resets it. */
export function tellForm(button: ControlNode): void {
  const form = button.element.closest('wx-form')
  const node = form ? nodeOf(form) : undefined
  if (!form || !node) return
  if (button.data.formType === 'submit') {
    const value = Object.fromEntries(namedControls(form).map(({ name, control }) => [name, control.value?.()]))
    node.emit('submit', { value, formId: '' })
  }
  if (button.data.formType === 'reset') {
    namedControls(form).forEach(({ control }) => control.reset?.())
    node.emit('reset')
  }
}

const labelled = 'wx-switch,wx-checkbox,wx-radio,wx-button,wx-input,wx-textarea'

/** A tap on a label is a tap on its control: the one named by `for`, else the first inside. */
function label(node: ControlNode): Control {
  let isForwarding = false
  return {
    mounted: () => node.element.addEventListener('touchend', (event) => {
      isForwarding = !(event.target instanceof Element && event.target.closest(labelled))
    }, { capture: true }),
    tapped: () => {
      if (!isForwarding) return
      const wanted = textOf(node.data.for)
      const target = wanted === '' ? node.element.querySelector(labelled) : document.getElementById(wanted)
      if (target) controlOf(target)?.tapped?.()
    },
  }
}

export const forms: readonly BuiltIn[] = [
  { tag: 'form', properties: { name: ['text', ''], reportSubmit: ['flag', false] } },
  { tag: 'label', properties: { for: ['text', ''], name: ['text', ''] }, control: label },
]
