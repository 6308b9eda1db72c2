import { listOf, numberOf, textOf } from '../../shared/json'
import { setColours, setTitle } from '../chrome/bars'
import { child } from '../chrome/screen'
import { settings } from '../phone'
import type { BuiltIn, Control, ControlNode } from './define'
import { richNodes } from './rich-text'

function progress(node: ControlNode): Control {
  const draw = (): void => node.element.style.setProperty('--share', String(numberOf(node.data.percent) / 100))
  return { mounted: draw, changed: draw }
}

/** No map is drawn: a labelled place where it would be. Its markers stay readable as the property `markers`. */
function map(node: ControlNode): Control {
  const label = child(node.element, 'host-map-label')
  const draw = (): void => { label.textContent = `地图 · ${listOf(node.data.markers).length} 处` }
  return { mounted: draw, changed: draw }
}

function richText(node: ControlNode): Control {
  const draw = (): void => {
    // What an app adds as children of rich-text is never shown; its nodes are.
    node.element.replaceChildren(richNodes(node.data.nodes))
  }
  return { mounted: draw, changed: draw }
}

/** `page-meta` styles the page it is first in; `rem` is a twentieth of the screen unless it says otherwise. */
function pageMeta(node: ControlNode): Control {
  const draw = (name: string, value: unknown): void => {
    const page = node.element.closest<HTMLElement>('wx-page')
    const text = textOf(value) === 'system' ? `${settings.fontSizeSetting}px` : textOf(value)
    if (!page) return
    if (name === 'rootFontSize') document.documentElement.style.fontSize = text
    if (name === 'pageFontSize') page.style.fontSize = text
    if (name === 'pageStyle') page.setAttribute('style', text)
    if (name === 'backgroundColor') page.style.backgroundColor = text
    if (name === 'scrollTop' && text !== '' && page.parentElement) page.parentElement.scrollTop = numberOf(text)
  }
  return {
    mounted: () => Object.entries(node.data).forEach(([name, value]) => { if (textOf(value) !== '') draw(name, value) }),
    changed: draw,
    removed: () => { document.documentElement.style.fontSize = '' },
  }
}

function navigationBar(node: ControlNode): Control {
  const draw = (): void => {
    const { title, backgroundColor, frontColor } = node.data
    if (textOf(title) !== '') setTitle(textOf(title))
    if (textOf(backgroundColor) !== '') setColours({ background: textOf(backgroundColor), front: textOf(frontColor) })
  }
  return { mounted: draw, changed: draw }
}

function matchMedia(node: ControlNode): Control {
  const draw = (): void => {
    const { minWidth, maxWidth } = node.data
    const isMatched = settings.width >= numberOf(minWidth) && settings.width <= numberOf(maxWidth, Number.MAX_SAFE_INTEGER)
    node.element.hidden = !isMatched
  }
  return { mounted: draw, changed: draw }
}

function pageContainer(node: ControlNode): Control {
  const draw = (): void => { node.element.hidden = node.data.show !== true }
  return { mounted: draw, changed: draw }
}

const hover = { hoverClass: ['text', 'none'], hoverStopPropagation: ['flag', false], hoverStartTime: ['number', 50], hoverStayTime: ['number', 400] } as const

export const shown: readonly BuiltIn[] = [
  { tag: 'view', properties: { ...hover, animation: ['any', undefined] } },
  { tag: 'cover-view', properties: { ...hover, scrollTop: ['any', undefined], markerId: ['text', ''] } },
  { tag: 'text', properties: { selectable: ['flag', false], userSelect: ['flag', false], space: ['text', ''], decode: ['flag', false], overflow: ['text', 'visible'], maxLines: ['any', ''] } },
  { tag: 'span' },
  { tag: 'icon', properties: { type: ['text', ''], size: ['any', 23], color: ['text', ''] }, control: ({ element, data }) => ({ mounted: () => element.setAttribute('type', textOf(data.type)) }) },
  { tag: 'progress', properties: { percent: ['number', 0], strokeWidth: ['any', 6], color: ['text', ''], activeColor: ['text', ''], backgroundColor: ['text', ''], showInfo: ['flag', false] }, control: progress },
  {
    tag: 'map',
    properties: {
      latitude: ['number', 0], longitude: ['number', 0], scale: ['number', 16], markers: ['any', []], polyline: ['any', []], circles: ['any', []],
      polygons: ['any', []], includePoints: ['any', []], showLocation: ['flag', false], enableScroll: ['flag', true], enableZoom: ['flag', true],
    },
    control: map,
  },
  { tag: 'rich-text', properties: { nodes: ['any', []], space: ['text', ''], userSelect: ['flag', false] }, control: richText },
  { tag: 'page-meta', properties: { rootFontSize: ['text', ''], pageFontSize: ['text', ''], pageStyle: ['text', ''], backgroundColor: ['text', ''], backgroundTextStyle: ['text', ''], scrollTop: ['text', ''] }, control: pageMeta },
  { tag: 'navigation-bar', properties: { title: ['text', ''], backgroundColor: ['text', ''], frontColor: ['text', ''], loading: ['flag', false] }, control: navigationBar },
  { tag: 'match-media', properties: { minWidth: ['any', 0], maxWidth: ['any', undefined] }, control: matchMedia },
  { tag: 'page-container', properties: { show: ['flag', false], position: ['text', 'bottom'], round: ['flag', false], overlay: ['flag', true] }, control: pageContainer },
  { tag: 'root-portal', properties: { enable: ['flag', true] } },
  { tag: 'movable-area' },
  { tag: 'movable-view', properties: { x: ['any', 0], y: ['any', 0], direction: ['text', 'none'] } },
]
