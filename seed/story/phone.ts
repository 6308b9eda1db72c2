import { randomUUID } from 'node:crypto'
import type { AnyAction, InputGiven, OutputOf } from '#types/core/action'
import type { Reply } from '#types/core/wire'

/** A cloud on this machine as the storyteller reaches it: over HTTP, like everybody. */
export class Cloud {
  constructor(readonly url: string) {}

  /** Somebody's phone; the local cloud lets it in under that person's openid. */
  async phoneOf(personId: string): Promise<Phone> {
    const { token } = await this.post('/__cloud/sign-in', { persona: personId }) as { token: string }
    return new Phone(this, token)
  }

  /** Moves the clock of functions and server dates; it runs on from there. */
  async moveTo(at: number): Promise<void> {
    await this.post('/__cloud/clock', { at })
  }

  /** Runs a timer of the functions, as the platform's clock would now. */
  async runTimer(name: string): Promise<void> {
    await this.post('/__cloud/timer', { name })
  }

  /** What WeChat's phone button hands out on somebody's phone. */
  async phoneCodeOf(token: string): Promise<string> {
    return (await this.post('/__cloud/phone-code', {}, token) as { code: string }).code
  }

  private async post(path: string, body: unknown, token?: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) }
    const response = await fetch(`${this.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return response.json()
  }
}

/** Calls actions as one person. The story has no room for a "no": a refusal ends it and says which. */
export class Phone {
  constructor(private readonly cloud: Cloud, private readonly token: string) {}

  /** Lets the phone button tell the number: a proof for one action. */
  async tellNumber(): Promise<{ by: 'platform'; code: string }> {
    return { by: 'platform', code: await this.cloud.phoneCodeOf(this.token) }
  }

  async call<A extends AnyAction>(action: A, input: InputGiven<A>): Promise<OutputOf<A>> {
    const response = await fetch(`${this.cloud.url}/api/${action.fn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ action: action.name, input, ...(action.kind === 'write' && { commandId: randomUUID() }) }),
    })
    const reply = await response.json() as Reply<OutputOf<A>>
    if (!reply.ok) throw new Error(`${action.name} was not done: ${JSON.stringify(reply)} for ${JSON.stringify(input)}`)
    return reply.data
  }
}
