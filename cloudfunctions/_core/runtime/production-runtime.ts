import { cloudbaseStore } from '../store/cloudbase-store'
import { openApp, type App } from '../store/sdk'
import { cloudbaseFiles } from './adapters/cloudbase-files'
import { contentCheckFrom } from './adapters/content-check'
import { phonesFrom } from './adapters/phones'
import { subscribeMessagesFrom } from './adapters/subscribe-messages'
import { fieldCipherFrom } from './field-cipher'
import { randomIds } from './ids'
import { keysFrom } from './keys'
import type { Log } from './ports'
import type { Runtime } from './runtime'

let opened: Promise<Runtime> | undefined

/** One runtime a function instance, from the environment: `TCB_ENV`, `QINGFENG_KEY` and `QINGFENG_FIELD_KEYS`. */
export function productionRuntime(): Promise<Runtime> {
  return (opened ??= openRuntime(process.env))
}

async function openRuntime(env: NodeJS.ProcessEnv): Promise<Runtime> {
  const keys = keysFrom(env['QINGFENG_KEY'] ?? '')
  const cipher = fieldCipherFrom(env['QINGFENG_FIELD_KEYS'] ?? '')
  let app: Promise<App> | undefined
  const open = () => (app ??= openApp(env['TCB_ENV'] ?? env['SCF_NAMESPACE'] ?? ''))
  return {
    store: cloudbaseStore(async () => (await open()).database()),
    files: cloudbaseFiles(open),
    contentCheck: contentCheckFrom(env, open),
    phones: phonesFrom(env, open),
    subscribeMessages: subscribeMessagesFrom(env, open),
    keys,
    cipher,
    ids: randomIds,
    now: Date.now,
    log,
  }
}

/** One JSON line an event: the platform's log service indexes its fields. */
const log: Log = (level, message, facts) => console[level](JSON.stringify({ level, message, ...facts }))
