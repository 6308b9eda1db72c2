/** The bytes are not a picture we serve. Thrown inside this folder only; `rebuildPhoto` turns it into null. */
export class NotAPhoto extends Error {}

/** Walks over bytes somebody sent: reading past the end is NotAPhoto, never undefined. Numbers are big-endian. */
export class Reader {
  at = 0

  constructor(readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  u8(): number {
    const value = this.bytes[this.at]
    if (value === undefined) throw new NotAPhoto('it ends too early')
    this.at += 1
    return value
  }

  u16(): number {
    return this.u8() * 0x100 + this.u8()
  }

  u32(): number {
    return this.u16() * 0x10000 + this.u16()
  }

  /** A view, not a copy. */
  take(length: number): Uint8Array {
    const end = this.at + length
    if (length < 0 || end > this.bytes.length) throw new NotAPhoto('it ends too early')
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }
}

/** Says no to what does not hold. */
export function demand(holds: boolean, why: string): asserts holds {
  if (!holds) throw new NotAPhoto(why)
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
