import { recordOf, textOf } from '../shared/json'

export interface NetworkReply { readonly status: number; readonly headers: Record<string, string>; readonly base64: string }

// The host never leaves the machine: a test that needs the internet would not be one.
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/

function bodyOf(params: Record<string, unknown>): { body?: Uint8Array<ArrayBuffer> } {
  const base64 = textOf(params.base64)
  return base64 === '' ? {} : { body: new Uint8Array(Buffer.from(base64, 'base64')) }
}

/** One request on behalf of the page; throws with words when no answer came. */
export async function fetchLocal(params: Record<string, unknown>): Promise<NetworkReply> {
  const url = new URL(textOf(params.url))
  if (!loopback.test(url.hostname)) throw new Error(`the host only reaches this machine, not ${url.hostname}`)
  const headers = Object.fromEntries(Object.entries(recordOf(params.headers)).map(([name, value]) => [name, String(value)]))
  const response = await fetch(url, { method: textOf(params.method, 'GET'), headers, ...bodyOf(params) })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    base64: Buffer.from(await response.arrayBuffer()).toString('base64'),
  }
}
