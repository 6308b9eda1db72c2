import { randomUUID } from 'node:crypto'
import type { Limits, LogLine } from '../config'
import { CloudError } from '../engine/errors'
import type { Clock } from '../clock'
import { Definitions } from './definitions'
import type { FunctionDefinition } from './definitions'
import { Instance } from './instance'
import { Pool } from './pool'

export interface HostInput {
  envId: string
  functionsDir?: string
  functionEnv: () => Record<string, string>
  adminUrl: () => string
  clock: Clock
  limits: Limits
  log: (line: LogLine) => void
}

export interface Call {
  name: string
  /** JSON. */
  event: string
  /** Variables of the caller, such as WX_OPENID. */
  context: Record<string, string>
  isNested: boolean
}

export interface PrintedLine { at: number; function: string; line: string }

const KEPT_LINES = 200
const SOURCE_ADDRESS = '127.0.0.1'

/** Runs functions as the platform does: warm instances, one invocation at a time each, the caller in the context. */
export class FunctionHost {
  readonly definitions: Definitions
  private readonly pool: Pool
  private readonly lines: PrintedLine[] = []

  constructor(private readonly input: HostInput) {
    this.definitions = new Definitions(input.functionsDir)
    this.pool = new Pool(input.limits, (definition, gone) => new Instance({
      definition, gone, env: this.env(), clock: input.clock.shared, print: (line) => this.print(definition.name, line),
    }))
  }

  get instanceCount(): number {
    return this.pool.size
  }

  recentLines(): readonly PrintedLine[] {
    return this.lines
  }

  /** The JSON text of what the function returned. */
  invoke({ name, event, context, isNested }: Call): Promise<string> {
    const definition = this.definitions.get(name)
    if (definition === undefined) return Promise.reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', `[FUNCTION_NOT_FOUND] ${name}`))
    const id = randomUUID()
    return this.pool.invoke({ id, event, definition, isNested, context: this.contextOf(id, definition, context) })
  }

  close(): Promise<void> {
    return this.pool.close()
  }

  private contextOf(id: string, definition: FunctionDefinition, caller: Record<string, string>): Record<string, string | number> {
    const environment: Record<string, string> = { TCB_ENV: this.input.envId, SCF_NAMESPACE: this.input.envId, TCB_SOURCE_IP: SOURCE_ADDRESS, ...caller }
    return {
      request_id: id,
      function_name: definition.name,
      function_version: '$LATEST',
      namespace: this.input.envId,
      memory_limit_in_mb: 256,
      time_limit_in_ms: definition.timeoutMs,
      environment: JSON.stringify(environment),
    }
  }

  /** Points the unmodified SDK inside the functions at this cloud. */
  private env(): Record<string, string> {
    return {
      PATH: process.env.PATH ?? '',
      TCB_ENV: this.input.envId,
      SCF_NAMESPACE: this.input.envId,
      TENCENTCLOUD: 'true',
      TENCENTCLOUD_SECRETID: 'local',
      TENCENTCLOUD_SECRETKEY: 'local',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: this.input.adminUrl() }),
      ...this.input.functionEnv(),
    }
  }

  private print(name: string, line: string): void {
    this.lines.push({ at: this.input.clock.now(), function: name, line })
    if (this.lines.length > KEPT_LINES) this.lines.shift()
    this.input.log({ level: 'info', message: line, function: name })
  }
}
