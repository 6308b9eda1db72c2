import { createHmac, timingSafeEqual } from 'node:crypto'

/** Signs what is given to a client and comes back: sign-in tokens, upload tickets, download links. */
export class Signer {
  constructor(private readonly secret: string) {}

  sign(purpose: 'sign-in' | 'upload' | 'download', text: string): string {
    return createHmac('sha256', this.secret).update(`${purpose}\n${text}`).digest('hex')
  }

  isValid(purpose: 'sign-in' | 'upload' | 'download', text: string, signature: string): boolean {
    const expected = Buffer.from(this.sign(purpose, text))
    const given = Buffer.from(signature)
    return expected.length === given.length && timingSafeEqual(expected, given)
  }
}
