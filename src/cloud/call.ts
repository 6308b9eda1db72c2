import type { AnyAction, InputGiven, OutputOf, RefusalOf } from '#types/core/action'
import type { Reply } from '#types/core/wire'
import { unreachable, type Fault } from './fault'
import { noteServerNow } from './server-clock'
import { transport } from './transport'
import { Unreachable, type Outgoing } from './transport-types'

export type Answer<A extends AnyAction> =
  | { ok: true; data: OutputOf<A> }
  | { ok: false; fault: Fault<RefusalOf<A>> }

/** A body that is not a reply came from something between us and the server: as good as none. */
const isReply = (body: unknown): body is Reply<unknown> =>
  typeof body === 'object' && body !== null && 'ok' in body && ('data' in body || 'refusal' in body || 'fields' in body)

/** Answers that carry the server's time set our clock. */
function noteTime(data: unknown) {
  if (typeof data === 'object' && data !== null && 'now' in data && typeof data.now === 'number') noteServerNow(data.now)
}

/** A call whose action is only known by name: a job that comes back from storage. */
export async function callByName(outgoing: Outgoing): Promise<{ ok: true; data: unknown } | { ok: false; fault: Fault }> {
  try {
    const body = await transport(outgoing)
    if (!isReply(body)) return { ok: false, fault: unreachable }
    if (body.ok) {
      noteTime(body.data)
      return body
    }
    return { ok: false, fault: 'refusal' in body ? { kind: 'refused', refusal: body.refusal } : { kind: 'fields', fields: body.fields } }
  } catch (thrown) {
    if (thrown instanceof Unreachable) return { ok: false, fault: unreachable }
    throw thrown
  }
}

/** The one way to the server. Never throws: what went wrong is part of the answer. */
export async function call<A extends AnyAction>(action: A, input: InputGiven<A>, { commandId }: { commandId?: string } = {}): Promise<Answer<A>> {
  // The contract types both ends of this wire; the server has checked what it sends.
  return await callByName({ fn: action.fn, action: action.name, commandId, input }) as Answer<A>
}
