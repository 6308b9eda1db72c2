const VARINT = 0
const BYTES = 2

/** The length-delimited fields of a message, by number; the few numbers between them are passed over. */
export function readFields(message: Buffer): Array<{ field: number; bytes: Buffer }> {
  const fields: Array<{ field: number; bytes: Buffer }> = []
  for (let at = 0; at < message.length;) {
    const tag = readVarint(message, at)
    const value = readVarint(message, tag.end)
    const kind = tag.value & 7
    if (kind !== VARINT && kind !== BYTES) throw new Error(`a field of kind ${kind} is not read here`)
    at = kind === BYTES ? value.end + value.value : value.end
    if (kind === BYTES) fields.push({ field: tag.value >>> 3, bytes: message.subarray(value.end, at) })
  }
  return fields
}

/** A message of length-delimited fields. */
export function writeFields(fields: ReadonlyArray<readonly [field: number, text: string]>): Buffer {
  return Buffer.concat(fields.flatMap(([field, text]) => {
    const bytes = Buffer.from(text)
    return [varint((field << 3) | BYTES), varint(bytes.length), bytes]
  }))
}

function readVarint(message: Buffer, from: number): { value: number; end: number } {
  let value = 0
  for (let at = from, shift = 0; at < message.length; at += 1, shift += 7) {
    const byte = message[at] ?? 0
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { value, end: at + 1 }
  }
  throw new Error('a message ends in the middle of a number')
}

function varint(number: number): Buffer {
  const bytes: number[] = []
  for (let left = number; ; left >>>= 7) {
    if (left < 0x80) return Buffer.from([...bytes, left])
    bytes.push((left & 0x7f) | 0x80)
  }
}
