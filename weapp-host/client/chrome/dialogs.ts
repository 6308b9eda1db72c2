import { child, overlayElement } from './screen'

/** What waits for the user: a tap on one of its parts, or the automator's `native` calls, answer it. */
export interface OpenDialog {
  confirm(): void
  cancel(): void
  choose(index: number): void
}

let open: OpenDialog | undefined

export function openDialog(): OpenDialog | undefined {
  return open
}

interface DialogParts { panel: HTMLElement; close(): void }

function mount(className: string): DialogParts {
  const mask = child(overlayElement, `host-mask ${className}`)
  const panel = child(mask, 'host-panel')
  return {
    panel,
    close: () => {
      mask.remove()
      open = undefined
    },
  }
}

function onTap(element: HTMLElement, run: () => void): void {
  element.addEventListener('click', run)
}

export interface ModalText { title: string; content: string; confirmText: string; cancelText: string; showCancel: boolean; editable: boolean; placeholder: string }
export interface ModalAnswer { confirm: boolean; cancel: boolean; content: string | null }

export function askModal(text: ModalText): Promise<ModalAnswer> {
  return new Promise((resolve) => {
    const { panel, close } = mount('host-modal')
    if (text.title) child(panel, 'host-modal-title', text.title)
    const field = text.editable ? document.createElement('textarea') : undefined
    if (field) {
      Object.assign(field, { className: 'host-modal-field', value: text.content, placeholder: text.placeholder })
      panel.append(field)
    } else child(panel, 'host-modal-content', text.content)
    const answer = (confirm: boolean): void => {
      close()
      resolve({ confirm, cancel: !confirm, content: field && confirm ? field.value : null })
    }
    const buttons = child(panel, 'host-modal-buttons')
    if (text.showCancel) onTap(child(buttons, 'host-modal-cancel', text.cancelText), () => answer(false))
    onTap(child(buttons, 'host-modal-confirm', text.confirmText), () => answer(true))
    open = { confirm: () => answer(true), cancel: () => answer(false), choose: (index) => answer(index === 0) }
  })
}

/** The index of the entry that was chosen, or null. */
export function askSheet(title: string, entries: readonly string[], cancelText = '取消'): Promise<number | null> {
  return new Promise((resolve) => {
    const { panel, close } = mount('host-sheet')
    const answer = (index: number | null): void => {
      close()
      resolve(index)
    }
    if (title) child(panel, 'host-sheet-title', title)
    entries.forEach((entry, index) => onTap(child(panel, 'host-sheet-item', entry), () => answer(index)))
    onTap(child(panel, 'host-sheet-cancel', cancelText), () => answer(null))
    open = { confirm: () => answer(0), cancel: () => answer(null), choose: (index) => answer(index) }
  })
}

let toastTimer: number | undefined

export function showToast(title: string, durationMs: number | null): void {
  hideToast()
  child(overlayElement, 'host-toast', title)
  if (durationMs !== null) toastTimer = window.setTimeout(hideToast, durationMs)
}

export function hideToast(): void {
  window.clearTimeout(toastTimer)
  overlayElement.querySelectorAll('.host-toast').forEach((element) => element.remove())
}
