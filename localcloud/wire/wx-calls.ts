export interface WxCall { at: number; apiName: string; requestData: string }

const KEPT = 200

/** Calls to WeChat's open APIs go nowhere from here: they are recorded, and answered with success. */
export class WxCalls {
  private readonly calls: WxCall[] = []

  constructor(private readonly now: () => number) {}

  record(apiName: string, requestData: string): { errcode: 0; errmsg: 'ok' } {
    this.calls.push({ at: this.now(), apiName, requestData })
    if (this.calls.length > KEPT) this.calls.shift()
    return { errcode: 0, errmsg: 'ok' }
  }

  recent(): readonly WxCall[] {
    return this.calls
  }
}
