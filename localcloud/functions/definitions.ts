import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from '../wire/request'

export interface TimerTrigger { name: string; cron: string }

export interface FunctionDefinition {
  name: string
  /** The bundle with `exports.main`. */
  file: string
  /** Changes when the bundle or its settings are built anew. */
  builtAt: number
  timeoutMs: number
  /** Whether the gateway routes `/api/<name>` to it. */
  isHttp: boolean
  timers: TimerTrigger[]
}

const USUAL_TIMEOUT_SECONDS = 60

/** The functions in a folder, each `<name>/index.js` with its `config.json`; read again when they change. */
export class Definitions {
  private readonly known = new Map<string, FunctionDefinition>()

  constructor(private readonly dir: string | undefined) {}

  all(): FunctionDefinition[] {
    if (this.dir === undefined || !existsSync(this.dir)) return []
    return readdirSync(this.dir).sort().flatMap((name) => this.get(name) ?? [])
  }

  get(name: string): FunctionDefinition | undefined {
    if (this.dir === undefined || !/^[\w-]+$/.test(name)) return undefined
    const file = join(this.dir, name, 'index.js')
    const settings = join(this.dir, name, 'config.json')
    const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (built === undefined) return undefined
    const builtAt = Math.max(built, statSync(settings, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    const known = this.known.get(name)
    if (known?.builtAt === builtAt) return known
    const definition = { name, file, builtAt, ...readSettings(settings) }
    this.known.set(name, definition)
    return definition
  }
}

function readSettings(file: string): Pick<FunctionDefinition, 'timeoutMs' | 'isHttp' | 'timers'> {
  const parsed: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const settings = isRecord(parsed) ? parsed : {}
  const triggers: unknown[] = Array.isArray(settings.triggers) ? settings.triggers : []
  const seconds = typeof settings.timeout === 'number' ? settings.timeout : USUAL_TIMEOUT_SECONDS
  return {
    timeoutMs: seconds * 1_000,
    isHttp: settings.http === true,
    timers: triggers.filter(isRecord).flatMap(({ name, type, config }) => (
      type === 'timer' && typeof name === 'string' && typeof config === 'string' ? [{ name, cron: config }] : [])),
  }
}
