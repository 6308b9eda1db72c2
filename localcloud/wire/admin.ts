import { randomUUID } from 'node:crypto'
import { CloudError } from '../engine/errors'
import type { LogLine } from '../config'
import type { Action } from './database-actions'
import { isRecord } from './request'

/**
 * The SDK's `/admin` door. Errors too are answered with HTTP 200, as `{code, message}`: the SDK throws
 * from those.
 */
export class Admin {
  private calls = 0

  constructor(private readonly actions: ReadonlyMap<string, Action>, private readonly log: (line: LogLine) => void) {}

  get callCount(): number {
    return this.calls
  }

  async answer(body: string, contentType: string): Promise<string> {
    this.calls += 1
    const requestId = randomUUID()
    try {
      const request = contentType.startsWith('multipart/') ? await readForm(body, contentType) : readJson(body)
      const name = typeof request.action === 'string' ? request.action : ''
      const action = this.actions.get(name)
      if (action === undefined) throw new CloudError('INVALID_ACTION', `the local cloud does not know the action "${name}"`)
      const reply = await action(request)
      return reply === '{}' ? `{"requestId":"${requestId}"}` : `${reply.slice(0, -1)},"requestId":"${requestId}"}`
    } catch (error) {
      return JSON.stringify({ ...this.explain(error, requestId), requestId })
    }
  }

  private explain(error: unknown, requestId: string): { code: string; message: string } {
    if (error instanceof CloudError) return { code: error.code, message: error.message }
    const message = error instanceof Error ? error.message : String(error)
    this.log({ level: 'error', message: `an SDK call failed: ${message}`, requestId, stack: error instanceof Error ? error.stack : undefined })
    return { code: 'DATABASE_REQUEST_FAILED', message: `[InternalError] ${message}` }
  }
}

function readJson(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body)
    if (isRecord(parsed)) return parsed
  } catch {
    // Falls through to the one refusal below.
  }
  throw new CloudError('INVALID_PARAM', '[InvalidParameter] the body is not a JSON object')
}

/** Some calls of the SDK come as forms; only their action matters, so that the refusal can name it. */
async function readForm(body: string, contentType: string): Promise<Record<string, unknown>> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  return { action: form.get('action') }
}
