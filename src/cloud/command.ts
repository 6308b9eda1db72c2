import type { AnyAction, InputGiven } from '#types/core/action'
import { call, type Answer } from './call'
import { makeId } from './ids'
import type { WriteState } from './use-write'

/** Pauses before asking again by itself; after these the person decides. */
const PAUSES_MS = [400, 1_200, 3_000]

const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })

/** No answer, or one that says "not now": the same id and body may be sent again. */
function isUnanswered<A extends AnyAction>(answer: Answer<A>) {
  if (answer.ok || answer.fault.kind === 'fields') return false
  return answer.fault.kind === 'unreachable' || answer.fault.refusal.code === 'BUSY'
}

/** A write with its id and its frozen body. */
export class Command<A extends AnyAction> {
  private readonly id = makeId('cmd')
  private running: Promise<WriteState<A>> | null = null
  private isStopped = false
  /** Sent, and no answer says whether it took effect. */
  isOpen = false

  constructor(private readonly action: A, private readonly input: InputGiven<A>) {}

  /** While it is open nothing else may be sent; after a fault of the server only the same body keeps the id. */
  mustStay(input: InputGiven<A>) {
    return this.isOpen || JSON.stringify(input) === JSON.stringify(this.input)
  }

  /** A second call while one is under way is the same call. */
  run(heard: (state: WriteState<A>) => void): Promise<WriteState<A>> {
    this.running ??= this.attempt(heard).finally(() => { this.running = null })
    return this.running
  }

  stop() {
    this.isStopped = true
  }

  private async attempt(heard: (state: WriteState<A>) => void) {
    const tell = (state: WriteState<A>) => {
      if (!this.isStopped) heard(state)
      return state
    }
    this.isOpen = true
    tell({ state: 'sending' })
    for (const ms of [...PAUSES_MS, 0]) {
      const answer = await call(this.action, this.input, { commandId: this.id })
      if (!isUnanswered(answer)) {
        this.isOpen = false
        return tell(closed(answer))
      }
      tell({ state: 'unsure' })
      if (ms > 0) await pause(ms)
      if (this.isStopped) break
    }
    return tell({ state: 'unsure' })
  }
}

function closed<A extends AnyAction>(answer: Answer<A>): WriteState<A> {
  if (answer.ok) return { state: 'done', data: answer.data }
  if (answer.fault.kind === 'refused') return { state: 'refused', refusal: answer.fault.refusal }
  return { state: 'refused', fields: answer.fault.kind === 'fields' ? answer.fault.fields : {} }
}
