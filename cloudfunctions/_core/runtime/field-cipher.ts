import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const KEY = /^([a-z0-9]{1,12}):([0-9a-f]{64})$/

/**
 * S17.8: single fields at rest. What is sealed for one place opens nowhere else: `place` is `<collection>/<id>` and is
 * authenticated with it.
 */
export interface FieldCipher {
  /** The key that seals; what others sealed begins with their ids. */
  readonly keyId: string
  /** `<key id>.<base64url of iv, tag and ciphertext>` */
  seal(text: string, place: string): string
  /** Throws on an unknown key, another place or a changed byte. */
  open(sealed: string, place: string): string
}

/**
 * `QINGFENG_FIELD_KEYS`: `id:64 hex digits`, several apart by commas. The first seals, all open: a new key is put before the
 * old one, `npm run phones:rotate` seals everything anew, then the old one may go.
 */
export function fieldCipherFrom(list: string, makeIv: (place: string) => Buffer = () => randomBytes(IV_BYTES)): FieldCipher {
  const keys = new Map(list.split(',').map((entry) => {
    const [, id, hex] = KEY.exec(entry.trim()) ?? []
    if (id === undefined || hex === undefined) throw new Error('QINGFENG_FIELD_KEYS must be `id:64 hex digits`, several apart by commas')
    return [id, Buffer.from(hex, 'hex')] as const
  }))
  const [keyId] = keys.keys()
  const keyOf = (id: string): Buffer => keys.get(id) ?? fail(`no field key "${id}"`)
  if (keyId === undefined) throw new Error('QINGFENG_FIELD_KEYS is empty')
  return {
    keyId,
    seal(text, place) {
      const iv = makeIv(place)
      const cipher = createCipheriv(ALGORITHM, keyOf(keyId), iv).setAAD(Buffer.from(place))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${keyId}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
    },
    open(sealed, place) {
      const [id = '', body = ''] = sealed.split('.')
      const bytes = Buffer.from(body, 'base64url')
      if (bytes.length < IV_BYTES + TAG_BYTES) throw new Error('not a sealed field')
      const decipher = createDecipheriv(ALGORITHM, keyOf(id), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
    },
  }
}

function fail(words: string): never {
  throw new Error(words)
}
