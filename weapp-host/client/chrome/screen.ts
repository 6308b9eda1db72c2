function layer(id: string): HTMLDivElement {
  const element = document.createElement('div')
  element.id = id
  return element
}

/** The layers of the emulated screen, from back to front. */
export const pagesElement = layer('host-pages')
export const navigationElement = layer('host-navigation')
export const tabBarElement = layer('host-tab-bar')
export const overlayElement = layer('host-overlay')

export function mountScreen(): void {
  document.body.append(pagesElement, tabBarElement, navigationElement, overlayElement)
}

export function child(parent: HTMLElement, className: string, text = ''): HTMLDivElement {
  const element = document.createElement('div')
  element.className = className
  element.textContent = text
  parent.append(element)
  return element
}
