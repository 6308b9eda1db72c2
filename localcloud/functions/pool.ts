import type { Limits } from '../config'
import { CloudError } from '../engine/errors'
import type { FunctionDefinition } from './definitions'
import type { Instance, Invocation } from './instance'

export interface Task extends Invocation {
  definition: FunctionDefinition
  /** Called by another function: may use the instances kept for that, or callers could wait for each other for ever. */
  isNested: boolean
}

interface Waiting { task: Task; resolve: (result: string) => void; reject: (error: unknown) => void }

const LONGEST_QUEUE = 1_000

/** Hands invocations to warm instances, makes new ones up to the limits, and drops idle ones for others. */
export class Pool {
  private readonly instances = new Set<Instance>()
  private readonly waiting: Waiting[] = []

  constructor(
    private readonly limits: Pick<Limits, 'workersPerFunction' | 'workers' | 'workersForFunctions'>,
    private readonly create: (definition: FunctionDefinition, gone: (instance: Instance) => void) => Instance,
  ) {}

  get size(): number {
    return this.instances.size
  }

  invoke(task: Task): Promise<string> {
    if (this.waiting.length >= LONGEST_QUEUE) {
      return Promise.reject(new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', 'too many function calls are waiting'))
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject })
      this.dispatch()
    })
  }

  async close(): Promise<void> {
    this.waiting.splice(0).forEach(({ reject }) => reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the local cloud is shutting down')))
    await Promise.all([...this.instances].map((instance) => instance.stop()))
  }

  private dispatch(): void {
    for (let at = 0; at < this.waiting.length;) {
      const next = this.waiting[at]
      const instance = next === undefined ? undefined : this.instanceFor(next.task)
      if (next === undefined || instance === undefined) {
        at += 1
        continue
      }
      this.waiting.splice(at, 1)
      this.start(instance, next)
    }
  }

  private start(instance: Instance, { task, resolve, reject }: Waiting): void {
    instance.invoke(task).then(resolve, reject).finally(() => this.dispatch())
  }

  private instanceFor({ definition, isNested }: Task): Instance | undefined {
    const all = [...this.instances]
    const free = this.limits.workers - (isNested ? 0 : this.limits.workersForFunctions) - all.filter((instance) => instance.isBusy).length
    if (free <= 0) return undefined
    const own = all.filter((instance) => instance.definition.name === definition.name)
    const idle = own.find((instance) => !instance.isBusy && instance.definition.builtAt === definition.builtAt)
    if (idle !== undefined) return idle
    const stale = own.find((instance) => !instance.isBusy)
    if (stale !== undefined) void stale.stop()
    else if (own.length >= this.limits.workersPerFunction) return undefined
    else if (all.length >= this.limits.workers && !this.dropIdle(all)) return undefined
    const instance = this.create(definition, (gone) => {
      this.instances.delete(gone)
    })
    this.instances.add(instance)
    return instance
  }

  private dropIdle(all: readonly Instance[]): boolean {
    const [oldest] = all.filter((instance) => !instance.isBusy).sort((a, b) => a.lastUsedAt - b.lastUsedAt)
    if (oldest === undefined) return false
    void oldest.stop()
    return true
  }
}
