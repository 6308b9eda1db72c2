import { randomUUID } from 'node:crypto'
import { CloudError } from '../engine/errors'
import type { LogLine } from '../config'
import type { Action } from './database-actions'
import { readForm } from './form'
import { isRecord } from './request'

/**
 * The SDK's `/admin` door. Errors too are answered with HTTP 200, as `{code, message}`: the SDK throws
 * from those.
 */
export class Admin {
  private calls = 0

  constructor(
    private readonly actions: ReadonlyMap<string, Action>,
    /** Calls that come as forms and are answered with bytes. */
    private readonly forms: ReadonlyMap<string, (form: ReadonlyMap<string, Buffer>) => Buffer>,
    private readonly log: (line: LogLine) => void,
  ) {}

  get callCount(): number {
    return this.calls
  }

  /** Bytes, or JSON as text. */
  async answer(body: Buffer, contentType: string): Promise<string | Buffer> {
    this.calls += 1
    const requestId = randomUUID()
    try {
      if (contentType.startsWith('multipart/')) return this.answerForm(readForm(body, contentType))
      const request = readJson(body.toString('utf8'))
      const name = typeof request.action === 'string' ? request.action : ''
      const action = this.actions.get(name)
      if (action === undefined) throw new CloudError('INVALID_ACTION', `the local cloud does not know the action "${name}"`)
      const reply = await action(request)
      return reply === '{}' ? `{"requestId":"${requestId}"}` : `${reply.slice(0, -1)},"requestId":"${requestId}"}`
    } catch (error) {
      return JSON.stringify({ ...this.explain(error, requestId), requestId })
    }
  }

  private answerForm(form: ReadonlyMap<string, Buffer>): Buffer {
    const name = form.get('action')?.toString('utf8') ?? ''
    const action = this.forms.get(name)
    if (action === undefined) throw new CloudError('INVALID_ACTION', `the local cloud does not know the action "${name}"`)
    return action(form)
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
