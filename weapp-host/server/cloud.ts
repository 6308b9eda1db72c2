import { isRecord, recordOf, textOf } from '../shared/json'

export interface CloudTarget { url: string; token: string }

async function post(target: CloudTarget, path: string, type: string, body: string | Uint8Array<ArrayBuffer>): Promise<unknown> {
  const response = await fetch(target.url.replace(/\/$/, '') + path, {
    method: 'POST',
    headers: { 'content-type': type, authorization: `Bearer ${target.token}` },
    body,
  })
  const text = await response.text()
  const parsed: unknown = text === '' ? null : JSON.parse(text)
  // A function that was reached answers 200; a refusal in a body with `ok` is an answer too, whatever its status.
  if (!response.ok && !(isRecord(parsed) && 'ok' in parsed)) throw new Error(`${path} answered ${response.status} ${text.slice(0, 200)}`)
  return parsed
}

/** What `wx.cloud.callFunction` does, by way of the local gateway. */
export async function callCloudFunction(target: CloudTarget, params: Record<string, unknown>): Promise<unknown> {
  const name = encodeURIComponent(textOf(params.name))
  return post(target, `/api/${name}`, 'application/json', JSON.stringify(params.data ?? {}))
}

/** What `wx.cloud.uploadFile` does, by way of the local gateway; answers the file id. */
export async function uploadCloudFile(target: CloudTarget, params: Record<string, unknown>): Promise<string> {
  const bytes = new Uint8Array(Buffer.from(textOf(params.base64), 'base64'))
  const path = `/__cloud/upload?path=${encodeURIComponent(textOf(params.cloudPath))}`
  const fileId = textOf(recordOf(await post(target, path, 'application/octet-stream', bytes)).fileID)
  if (fileId === '') throw new Error('the upload answered without a fileID')
  return fileId
}

/** What WeChat hands out when its user lets the phone button tell his number. */
export async function phoneCode(target: CloudTarget): Promise<string> {
  const code = textOf(recordOf(await post(target, '/__cloud/phone-code', 'application/json', '{}')).code)
  if (code === '') throw new Error('no code came for the phone button')
  return code
}
