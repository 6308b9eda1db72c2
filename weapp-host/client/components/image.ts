import { recordOf, textOf } from '../../shared/json'
import { imageType, toBase64 } from '../bytes'
import { hostCall } from '../bridge'
import { app } from '../phone'
import { hasFile, readFile } from '../wx/file-store'
import type { BuiltIn, Control, ControlNode, Properties } from './define'

const properties: Properties = {
  src: ['text', ''], mode: ['text', 'scaleToFill'], lazyLoad: ['flag', false], showMenuByLongpress: ['flag', false], webp: ['flag', false], fadeIn: ['flag', false],
}

const fits: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover', scaleToFill: 'fill', center: 'none' }

/** A source the browser can draw: data, the package's own files, files of the app, and pictures of the local cloud. */
async function drawable(src: string): Promise<string> {
  if (src.startsWith('data:')) return src
  const packaged = app.assets[src.replace(/^(?:\.\.?\/)*\/?/, '')]
  if (packaged !== undefined) return packaged
  if (hasFile(src)) {
    const bytes = readFile(src)
    return `data:${imageType(bytes) ?? 'application/octet-stream'};base64,${toBase64(bytes)}`
  }
  if (!/^https?:/.test(src)) throw new Error(`${src} not found`)
  const reply = recordOf(await hostCall('request', { url: src, method: 'GET' }))
  if (Number(reply.status) !== 200) throw new Error(`${src} answered ${String(reply.status)}`)
  return `data:${textOf(recordOf(reply.headers)['content-type'], 'image/png')};base64,${textOf(reply.base64)}`
}

class Picture implements Control {
  private readonly image = document.createElement('img')

  constructor(private readonly node: ControlNode) {}

  mounted(): void {
    const { image, node } = this
    image.addEventListener('load', () => node.emit('load', { width: image.naturalWidth, height: image.naturalHeight }))
    image.addEventListener('error', () => node.emit('error', { errMsg: `load fail ${textOf(node.data.src)}` }))
    node.element.append(image)
    this.changed('mode', node.data.mode)
    this.changed('src', node.data.src)
  }

  changed(name: string, value: unknown): void {
    const { image, node } = this
    if (name === 'mode') {
      image.style.objectFit = fits[textOf(value)] ?? 'fill'
      node.element.setAttribute('mode', textOf(value))
    }
    if (name === 'src') this.load(textOf(value))
  }

  private load(src: string): void {
    const { image, node } = this
    image.removeAttribute('src')
    if (src === '') return
    drawable(src).then((url) => { if (node.data.src === src) image.src = url }, () => node.emit('error', { errMsg: `load fail ${src}` }))
  }
}

export const images: readonly BuiltIn[] = [
  { tag: 'image', properties, control: (node) => new Picture(node) },
  { tag: 'cover-image', properties, control: (node) => new Picture(node) },
]
