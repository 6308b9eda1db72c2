/** The parts of a multipart form by name, byte for byte: some of what the SDK sends is no text. */
export function readForm(body: Buffer, contentType: string): ReadonlyMap<string, Buffer> {
  const boundary = /boundary=("?)([^";]+)\1/.exec(contentType)?.[2] ?? ''
  // In latin1 a character is a byte.
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1)
  return new Map(parts.flatMap((part) => {
    const [head = ''] = part.split('\r\n\r\n', 1)
    const name = /name="([^"]*)"/.exec(head)?.[1]
    return name === undefined ? [] : [[name, Buffer.from(part.slice(head.length + 4, -2), 'latin1')] as const]
  }))
}
