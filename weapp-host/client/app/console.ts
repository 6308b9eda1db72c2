import { emit, words } from '../report'

type Level = 'log' | 'info' | 'warn' | 'error' | 'debug'

function sendable(value: unknown): unknown {
  if (value instanceof Error) return words(value)
  if (typeof value === 'function') return `function ${value.name}`
  if (value === undefined) return null
  try {
    const text = JSON.stringify(value)
    return text === undefined ? String(value) : JSON.parse(text)
  } catch {
    return String(value)
  }
}

function write(level: Level, args: readonly unknown[]): void {
  const sent = args.map(sendable)
  emit('App.logAdded', { type: level, args: sent })
  if (level === 'error') emit('Host.consoleError', { message: sent.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ') })
}

const ignored = (): void => undefined

/** The app's console: told to the automator, and errors kept by the host. */
export const logicConsole: Record<string, (...args: unknown[]) => void> = {
  log: (...args) => write('log', args),
  info: (...args) => write('info', args),
  warn: (...args) => write('warn', args),
  error: (...args) => write('error', args),
  debug: (...args) => write('debug', args),
  trace: (...args) => write('debug', args),
  assert: (condition, ...args) => { if (!condition) write('error', ['Assertion failed', ...args]) },
  group: ignored,
  groupCollapsed: ignored,
  groupEnd: ignored,
  time: ignored,
  timeEnd: ignored,
}
