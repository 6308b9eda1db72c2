const chunk = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += chunk) binary += String.fromCharCode(...bytes.subarray(start, start + chunk))
  return btoa(binary)
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}

/** Bytes as the app hands them over: a text in an encoding, an ArrayBuffer or a view of one. */
export function bytesOf(data: unknown, encoding = 'utf8'): Uint8Array<ArrayBuffer> {
  if (data instanceof ArrayBuffer) return new Uint8Array(data.slice(0))
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer)
  const text = String(data ?? '')
  if (encoding === 'base64') return fromBase64(text)
  if (encoding === 'hex') return new Uint8Array((text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))
  if (encoding === 'binary' || encoding === 'latin1' || encoding === 'ascii') return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff)
  return new TextEncoder().encode(text)
}

export function textOfBytes(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'base64') return toBase64(bytes)
  if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (encoding === 'binary' || encoding === 'latin1' || encoding === 'ascii') return String.fromCharCode(...bytes)
  return new TextDecoder().decode(bytes)
}

const types: readonly (readonly [type: string, magic: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]], ['image/jpeg', [0xff, 0xd8, 0xff]], ['image/gif', [0x47, 0x49, 0x46]], ['image/webp', [0x52, 0x49, 0x46, 0x46]],
]

export function imageType(bytes: Uint8Array): string | undefined {
  return types.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0]
}
