import type { AnyAction } from '#types/core/action'
import { request as requestSchema, type Refused } from '#types/core/wire'
import { authorize } from './authorize'
import { loadCaller, type Caller } from './caller'
import { Command } from './command'
import { closeEnvelope, openEnvelope } from './envelope'
import { parseFields } from './fields'
import type { Args, Handler } from './handler'
import { Refusal } from './refusal'
import type { Runtime } from './runtime'
import { loadSubject, type Subject } from './subjects'

type Body = { ok: true; data: unknown } | { ok: false; refusal: Refused } | { ok: false; fields: Record<string, string> }
interface Answer { body: Body; status: 200 | 401 | 500 }

/** What is asked of the action's input beyond its schema: writes carry a commandId. */
interface Call { handler: Handler; input: unknown; commandId: string | null }

/**
 * A cloud function out of its actions. The only catch of unknown errors: each is logged once and answered INTERNAL with
 * the request's id, never a stack.
 */
export function serve(handlers: readonly Handler[], open: () => Promise<Runtime>) {
  const byName = new Map(handlers.map((handler) => [handler.action.name, handler]))
  return async function main(event: unknown, context: unknown): Promise<unknown> {
    const envelope = openEnvelope(event, context)
    const { source, requestId } = envelope
    if (source.kind === 'timer') return closeEnvelope(envelope, refusal('NOT_ALLOWED').body, 200)
    let runtime: Runtime | undefined
    try {
      const call = readCall(byName, source.body)
      if ('body' in call) return closeEnvelope(envelope, call.body, call.status)
      runtime = await open()
      const caller = await loadCaller(runtime, source)
      const { body, status } = await answer(runtime, caller, call)
      return closeEnvelope(envelope, body, status)
    } catch (error) {
      ;(runtime?.log ?? logToConsole)('error', 'unexpected', { requestId, error: error instanceof Error ? error.stack : String(error) })
      return closeEnvelope(envelope, { ok: false, refusal: { code: 'INTERNAL', requestId } }, 500)
    }
  }
}

const logToConsole = (level: string, message: string, facts?: Record<string, unknown>): void => console.error(JSON.stringify({ level, message, ...facts }))

function readCall(byName: ReadonlyMap<string, Handler>, body: unknown): Call | Answer {
  const envelope = parseFields(requestSchema, body)
  if (!envelope.ok) return { body: { ok: false, fields: envelope.fields }, status: 200 }
  const { action, commandId = null, input = {} } = envelope.value
  const handler = byName.get(action)
  if (!handler) return refusal('UNKNOWN_ACTION')
  if (handler.action.kind === 'write' && commandId === null) return { body: { ok: false, fields: { commandId: 'REQUIRED' } }, status: 200 }
  const parsed = parseFields(handler.action.input, input)
  if (!parsed.ok) return { body: { ok: false, fields: parsed.fields }, status: 200 }
  return { handler, input: parsed.value, commandId }
}

async function answer(runtime: Runtime, caller: Caller, call: Call): Promise<Answer> {
  try {
    const data = call.handler.action.kind === 'write' ? await write(runtime, caller, call) : await read(runtime, caller, call)
    return { body: { ok: true, data }, status: 200 }
  } catch (error) {
    if (error instanceof Refusal) return refusal(error.code, error.retryAt)
    throw error
  }
}

async function read(runtime: Runtime, caller: Caller, call: Call): Promise<unknown> {
  return call.handler.run(await prepare(runtime, caller, call))
}

/** A write that was answered before gets the same answer even if the caller may no longer act. */
async function write(runtime: Runtime, caller: Caller, call: Call): Promise<unknown> {
  const { handler } = call
  const command = commandOf(runtime, caller, call)
  const before = await command.recorded()
  if (before) return handler.present(before.reply, argsOf(runtime, caller, call, command))
  const args = await prepare(runtime, caller, call, command)
  try {
    return handler.present(await handler.run(args), args)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const won = await command.keepRefusal(error)
    if (won) return handler.present(won.reply, args)
    throw error
  }
}

async function prepare(runtime: Runtime, caller: Caller, call: Call, command = commandOf(runtime, caller, call)): Promise<Args<AnyAction>> {
  const { action } = call.handler
  const subject = await subjectOf(runtime, action, call.input)
  const actor = authorize(action, caller, subject)
  // All of them: what a use case looks at beside the post it was let in by must hold, too.
  const standing = actor.post ? command.inPosts(caller.posts.map(({ _id }) => _id)) : command
  return { ...argsOf(runtime, caller, call, standing), actor, subject: (subject?.record ?? null) as never }
}

function argsOf(runtime: Runtime, caller: Caller, { input }: Call, command: Command): Args<AnyAction> {
  return { ...runtime, input, caller, command, at: runtime.now(), actor: { role: 'visitor', post: null }, subject: null as never }
}

/** Actions open to visitors may make the account or end it: their commands stay with the identity before and after. */
function commandOf(runtime: Runtime, { identity, account, browserId, sessionId }: Caller, { handler: { action }, input, commandId }: Call): Command {
  const of = action.allow.visitor || !identity || !account ? undefined : { identity, accountId: account._id, sessionId }
  const who = of?.accountId ?? identity ?? (action.isForBrowsers ? browserId : null)
  if (action.kind === 'write' && who === null) throw new Refusal('SIGN_IN')
  return new Command(runtime.store, { key: `${who}:${commandId}`, action: action.name, input, at: runtime.now(), of, hash: (body) => runtime.keys.hash('body', body) })
}

async function subjectOf({ store }: Runtime, { subject }: AnyAction, input: unknown): Promise<Subject | null> {
  if (!subject || typeof input !== 'object' || input === null) return null
  const id = Object.entries(input).find(([field]) => field === subject.field)?.[1]
  return typeof id === 'string' ? loadSubject(store, subject.kind, id) : null
}

function refusal(code: string, retryAt?: number): Answer {
  const body: Body = { ok: false, refusal: { code, ...(retryAt === undefined ? {} : { retryAt }) } as Refused }
  return { body, status: code === 'SIGN_IN' ? 401 : 200 }
}
