import { isRecord, numberOf, recordOf, textOf } from '../../shared/json'
import { fromBase64, imageType } from '../bytes'
import { hostCall } from '../bridge'
import { Refusal, type ApiTable, type Options, type Result } from './define'
import { FileFault, readFile, tempFile } from './file-store'

interface Picked { path: string; size: number }

async function pick(): Promise<Picked> {
  const file = await hostCall('chooseMedia', {})
  if (!isRecord(file)) throw new Refusal('cancel')
  const bytes = fromBase64(textOf(file.base64))
  return { path: tempFile(bytes, textOf(file.ending)), size: bytes.length }
}

async function chooseMedia(): Promise<Result> {
  const { path, size } = await pick()
  return { type: 'image', tempFiles: [{ tempFilePath: path, size, fileType: 'image' }] }
}

async function chooseImage(): Promise<Result> {
  const { path, size } = await pick()
  return { tempFilePaths: [path], tempFiles: [{ path, size }] }
}

function bytesAt(src: unknown): Uint8Array<ArrayBuffer> {
  try {
    return readFile(textOf(src))
  } catch (error) {
    throw error instanceof FileFault ? new Refusal(error.message) : error
  }
}

async function decode(src: unknown): Promise<{ bitmap: ImageBitmap; type: string }> {
  const bytes = bytesAt(src)
  const type = imageType(bytes)
  if (type === undefined) throw new Refusal('image type is not supported')
  try {
    return { bitmap: await createImageBitmap(new Blob([bytes], { type })), type }
  } catch {
    throw new Refusal('image decode failed')
  }
}

async function getImageInfo({ src }: Options): Promise<Result> {
  const { bitmap, type } = await decode(src)
  return { width: bitmap.width, height: bitmap.height, path: textOf(src), orientation: 'up', type: type.replace('image/', '') }
}

/** The sizes asked for; with one of them the other follows, with none both stay. */
function targetSize(options: Options, bitmap: ImageBitmap): { width: number; height: number } {
  const [width, height] = [numberOf(options.compressedWidth), numberOf(options.compressedHeight)]
  const ratio = bitmap.width / bitmap.height
  if (width > 0) return { width, height: height > 0 ? height : Math.round(width / ratio) }
  return height > 0 ? { width: Math.round(height * ratio), height } : { width: bitmap.width, height: bitmap.height }
}

async function compressImage(options: Options): Promise<Result> {
  const { bitmap } = await decode(options.src)
  const { width, height } = targetSize(options, bitmap)
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: numberOf(options.quality, 80) / 100 })
  return { tempFilePath: tempFile(new Uint8Array(await blob.arrayBuffer()), 'jpg') }
}

async function scanCode(): Promise<Result> {
  const result = await hostCall('scanCode', {})
  if (typeof result !== 'string') throw new Refusal('cancel')
  return { result, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' }
}

async function canvasToTempFilePath(options: Options): Promise<Result> {
  const canvas = recordOf(options).canvas
  if (!(canvas instanceof HTMLCanvasElement)) throw new Refusal('canvas is not given: this host draws canvas of type 2d only')
  const type = textOf(options.fileType, 'png') === 'jpg' ? 'image/jpeg' : 'image/png'
  const url = canvas.toDataURL(type, numberOf(options.quality, 1))
  return { tempFilePath: tempFile(fromBase64(url.slice(url.indexOf(',') + 1)), type === 'image/png' ? 'png' : 'jpg') }
}

export const media: ApiTable = {
  sync: { createOffscreenCanvas: (size) => new OffscreenCanvas(numberOf(recordOf(size).width, 300), numberOf(recordOf(size).height, 150)) },
  async: {
    chooseMedia,
    chooseImage,
    getImageInfo,
    compressImage,
    scanCode,
    canvasToTempFilePath,
    previewImage: () => undefined,
    previewMedia: () => undefined,
    saveImageToPhotosAlbum: ({ filePath }) => { bytesAt(filePath) },
    hideKeyboard: () => undefined,
  },
}
