import { openEnvelope } from './envelope'
import type { Runtime } from './runtime'

/** One timer's work: bounded, safe to run twice or late, each item in its own transaction. Answers how many it moved. */
export type TimerJob = (runtime: Runtime) => Promise<number>

/**
 * A function whose only caller is the platform's clock, told by the context; a phone or an HTTP request that claims to
 * be a timer is refused.
 */
export function serveTimers(jobs: Readonly<Record<string, TimerJob>>, open: () => Promise<Runtime>) {
  return async function main(event: unknown, context: unknown): Promise<unknown> {
    const { source, requestId } = openEnvelope(event, context)
    if (source.kind !== 'timer') return { ok: false, refusal: { code: 'NOT_ALLOWED' } }
    const name = triggerOf(event)
    const job = name !== null && Object.hasOwn(jobs, name) ? jobs[name] : undefined
    if (!job) return { ok: false, refusal: { code: 'UNKNOWN_ACTION' } }
    const runtime = await open()
    try {
      const moved = await job(runtime)
      runtime.log('info', 'timer', { requestId, name, moved })
      return { ok: true, data: { moved } }
    } catch (error) {
      runtime.log('error', 'timer failed', { requestId, name, error: error instanceof Error ? error.stack : String(error) })
      return { ok: false, refusal: { code: 'INTERNAL', requestId } }
    }
  }
}

function triggerOf(event: unknown): string | null {
  if (typeof event !== 'object' || event === null || !('TriggerName' in event)) return null
  return typeof event.TriggerName === 'string' ? event.TriggerName : null
}
