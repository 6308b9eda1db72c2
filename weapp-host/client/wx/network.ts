import { isRecord, recordOf, textOf } from '../../shared/json'
import { bytesOf, fromBase64, textOfBytes, toBase64 } from '../bytes'
import { hostCall } from '../bridge'
import { phone } from '../phone'
import { appEvents } from './app-events'
import { Refusal, type ApiTable, type Options, type Result } from './define'
import { readFile, tempFile } from './file-store'
import { taskApi } from './task'

interface Reply { status: number; headers: Record<string, unknown>; bytes: Uint8Array<ArrayBuffer> }

async function send(params: Record<string, unknown>): Promise<Reply> {
  try {
    const reply = recordOf(await hostCall('request', params))
    return { status: Number(reply.status), headers: recordOf(reply.headers), bytes: fromBase64(textOf(reply.base64)) }
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
}

function encodeBody(data: unknown, isForm: boolean): string {
  if (data === undefined || data === null) return ''
  if (typeof data === 'string' || data instanceof ArrayBuffer) return toBase64(bytesOf(data))
  const pairs = Object.entries(recordOf(data)).map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
  return toBase64(bytesOf(isForm ? pairs.join('&') : JSON.stringify(data)))
}

function withQuery(url: string, data: unknown): string {
  if (!isRecord(data)) return url
  const pairs = Object.entries(data).map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
  return pairs.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`
}

function decode(bytes: Uint8Array<ArrayBuffer>, options: Options): unknown {
  if (options.responseType === 'arraybuffer') return bytes.buffer
  const text = textOfBytes(bytes, 'utf8')
  if (textOf(options.dataType, 'json') !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function request(options: Options): Promise<Result> {
  const method = textOf(options.method, 'GET').toUpperCase()
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const headers = { 'content-type': 'application/json', ...Object.fromEntries(Object.entries(recordOf(options.header)).map(([name, value]) => [name.toLowerCase(), String(value)])) }
  const { status, headers: header, bytes } = await send({
    url: hasBody ? textOf(options.url) : withQuery(textOf(options.url), options.data),
    method,
    headers,
    base64: hasBody ? encodeBody(options.data, headers['content-type'].includes('form-urlencoded')) : '',
  })
  return { data: decode(bytes, options), statusCode: status, header, cookies: [] }
}

async function downloadFile(options: Options): Promise<Result> {
  const { status, bytes } = await send({ url: options.url, method: 'GET', headers: recordOf(options.header) })
  return { statusCode: status, tempFilePath: tempFile(bytes, 'bin') }
}

async function uploadFile(options: Options): Promise<Result> {
  const boundary = 'weapp-host-boundary'
  const fields = Object.entries(recordOf(options.formData)).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`)
  const head = `${fields.join('')}--${boundary}\r\nContent-Disposition: form-data; name="${textOf(options.name)}"; filename="file"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const parts = [bytesOf(head), readFile(textOf(options.filePath)), bytesOf(`\r\n--${boundary}--\r\n`)]
  const body = new Uint8Array(await new Blob(parts).arrayBuffer())
  const headers = { ...recordOf(options.header), 'content-type': `multipart/form-data; boundary=${boundary}` }
  const { status, bytes } = await send({ url: options.url, method: 'POST', headers, base64: toBase64(body) })
  return { statusCode: status, data: textOfBytes(bytes, 'utf8') }
}

export function setOnline(isOnline: boolean): void {
  if (phone.online === isOnline) return
  phone.online = isOnline
  appEvents.fire('NetworkStatusChange', { isConnected: isOnline, networkType: isOnline ? 'wifi' : 'none' })
}

export const network: ApiTable = {
  sync: {
    request: taskApi('request', request, false),
    downloadFile: taskApi('downloadFile', downloadFile, false),
    uploadFile: taskApi('uploadFile', uploadFile, false),
  },
  async: {
    getNetworkType: () => ({ networkType: phone.online ? 'wifi' : 'none', hasSystemProxy: false, weakNet: false, signalStrength: -1 }),
  },
}
