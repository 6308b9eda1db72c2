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
