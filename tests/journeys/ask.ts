import type { AnyAction, InputGiven, OutputOf } from '#types/core/action'
import type { ToldCounty } from './told-county'

let commands = 0

/** What somebody does off screen, over HTTP as his phone would; for what a journey stands on and does not look at. */
export async function ask<A extends AnyAction>(county: ToldCounty, personaId: string, action: A, input: InputGiven<A>): Promise<OutputOf<A>> {
  const response = await fetch(`${county.cloud.url}/api/${action.fn}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${county.cloud.signIn(personaId)}` },
    body: JSON.stringify({ action: action.name, input, ...(action.kind === 'write' && { commandId: `journey-${(commands += 1)}` }) }),
  })
  const reply = (await response.json()) as { ok: boolean; data?: OutputOf<A> }
  if (!reply.ok || reply.data === undefined) throw new Error(`${action.name} was not done: ${JSON.stringify(reply)}`)
  return reply.data
}

/** What WeChat's phone button would hand out on somebody's phone. */
export async function tellNumber({ cloud }: ToldCounty, personaId: string): Promise<{ by: 'platform'; code: string }> {
  const response = await fetch(`${cloud.url}/__cloud/phone-code`, { method: 'POST', headers: { authorization: `Bearer ${cloud.signIn(personaId)}` } })
  return { by: 'platform', ...((await response.json()) as { code: string }) }
}

/** The digits of the text that came to a number last. */
export async function lastTextTo({ cloud }: ToldCounty, phone: string): Promise<string> {
  const texts = (await (await fetch(`${cloud.url}/__cloud/texts`)).json()) as Array<{ phone: string; digits: string }>
  const digits = texts.filter((text) => text.phone === phone).at(-1)?.digits
  if (digits === undefined) throw new Error(`no text came to ${phone}`)
  return digits
}
