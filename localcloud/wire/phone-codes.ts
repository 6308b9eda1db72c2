import { randomUUID } from 'node:crypto'

const VALID_MS = 5 * 60_000

/** What WeChat's phone button hands out: a code that stands for its owner's number once, within five minutes. */
export class PhoneCodes {
  private readonly codes = new Map<string, { phone: string; until: number }>()

  constructor(private readonly now: () => number) {}

  issue(phone: string): string {
    const code = randomUUID()
    this.codes.set(code, { phone, until: this.now() + VALID_MS })
    return code
  }

  /** Undefined when it is unknown, used or too old. */
  redeem(code: string): string | undefined {
    const issued = this.codes.get(code)
    this.codes.delete(code)
    return issued && this.now() < issued.until ? issued.phone : undefined
  }
}
