import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { CloudError } from '../engine/errors'
import { isRecord } from '../wire/request'
import type { FunctionDefinition } from './definitions'

export interface Invocation { id: string; event: string; context: Record<string, string | number> }

export interface InstanceInput {
  definition: FunctionDefinition
  env: Record<string, string>
  clock: SharedArrayBuffer
  print: (line: string) => void
  gone: (instance: Instance) => void
}

interface Running { id: string; resolve: (result: string) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }

/** One warm function: a worker thread that handles one invocation at a time. */
export class Instance {
  readonly definition: FunctionDefinition
  lastUsedAt = Date.now()
  private readonly worker: Worker
  private running: Running | undefined
  private isGone = false

  constructor(private readonly input: InstanceInput) {
    this.definition = input.definition
    this.worker = new Worker(join(__dirname, 'worker.cjs'), {
      env: input.env, workerData: { file: input.definition.file, clock: input.clock }, stdout: true, stderr: true,
    })
    this.worker.on('message', (message: unknown) => this.receive(message))
    this.worker.on('error', (error) => this.leave(failed(error.message)))
    this.worker.on('exit', () => this.leave(failed('the function ended its process')))
    this.pipe(this.worker.stdout)
    this.pipe(this.worker.stderr)
    this.worker.unref()
  }

  get isBusy(): boolean {
    return this.running !== undefined
  }

  invoke({ id, event, context }: Invocation): Promise<string> {
    const { timeoutMs } = this.definition
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.leave(new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${timeoutMs / 1_000} seconds`))
      }, timeoutMs)
      this.running = { id, resolve, reject, timer }
      this.worker.postMessage({ id, event, context })
    })
  }

  /** Ends the thread; a call under way fails. */
  async stop(): Promise<void> {
    this.leave(failed('the function was stopped'))
    await this.worker.terminate()
  }

  private receive(message: unknown): void {
    const running = this.running
    if (!isRecord(message) || running === undefined || message.id !== running.id) return
    this.finish()
    if (message.kind === 'done') running.resolve(String(message.result))
    else {
      this.input.print(String(message.stack))
      running.reject(failed(String(message.message)))
    }
  }

  private finish(): void {
    clearTimeout(this.running?.timer)
    this.running = undefined
    this.lastUsedAt = Date.now()
  }

  /** A thread that crashed, hung or was stopped is never used again. */
  private leave(error: CloudError): void {
    const running = this.running
    this.finish()
    if (!this.isGone) {
      this.isGone = true
      void this.worker.terminate()
      this.input.gone(this)
    }
    if (running === undefined) return
    this.input.print(error.message)
    running.reject(error)
  }

  private pipe(stream: Readable): void {
    createInterface({ input: stream }).on('line', (line) => this.input.print(line))
  }
}

function failed(message: string): CloudError {
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', message)
}
