import type { Server } from 'node:http'
import { Clock } from './clock'
import type { Limits, LocalCloudConfig, LogLine } from './config'
import { DEFAULT_LIMITS } from './config'
import type { DataFolder } from './data-folder'
import { openDataFolder } from './data-folder'
import { Engine } from './engine/engine'
import { FunctionHost } from './functions/host'
import { Timers } from './functions/timers'
import type { ConsoleView } from './gateway/console-page'
import { Personas } from './gateway/personas'
import { listen } from './gateway/server'
import { StaticFiles } from './gateway/static-files'
import { Files } from './storage/files'
import { Signer } from './storage/signing'
import { Admin } from './wire/admin'
import { databaseActions } from './wire/database-actions'
import { answerOpenApi } from './wire/open-api'
import { PhoneCodes } from './wire/phone-codes'
import { platformActions } from './wire/platform-actions'
import { Texts } from './wire/texts'
import { WxCalls } from './wire/wx-calls'

export interface CloudStats {
  adminCalls: number
  openTransactions: number
  functionInstances: number
  wxCalls: ReturnType<WxCalls['recent']>
}

export interface LocalCloud {
  url: string
  port: number
  /** Where the SDK's `TCB_CONTEXT_CNFG` points. */
  adminUrl: string
  close(): Promise<void>
  clock: { now(): number; set(at: number | null): void }
  /** Calls a function, with these variables (such as WX_OPENID) in its context. */
  invoke(functionName: string, event: unknown, context?: Record<string, string>): Promise<unknown>
  /** Runs a timer trigger now. */
  runTimer(name: string): Promise<void>
  /** The bearer token that makes the gateway call functions as this persona. */
  signIn(personaId: string): string
  stats(): CloudStats
}

/** Starts CloudBase on this machine. Throws DataFolderError when the folder can't be used. */
export async function startLocalCloud(config: LocalCloudConfig): Promise<LocalCloud> {
  const folder = openDataFolder(config.dataDir, config.profile ?? '')
  try {
    return await start(config, folder)
  } catch (error) {
    folder.close()
    throw error
  }
}

async function start(config: LocalCloudConfig, folder: DataFolder): Promise<LocalCloud> {
  const address = { url: '' }
  const parts = assemble(config, folder, address)
  const { clock, engine, functions, timers, personas, files, admin, wxCalls, texts, phoneCodes, log } = parts
  const health = { version: config.version ?? '', profile: config.profile ?? '' }
  const server = await listen({
    admin, log, api: { functions, personas, envId: config.envId }, statics: new StaticFiles(config.mounts ?? []),
    cloud: { clock, timers, files, personas, texts, phoneCodes, health, view: () => viewOf(config, parts) },
  }, config.port)
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port
  address.url = `http://127.0.0.1:${port}`
  if (config.timers ?? true) timers.start()
  return {
    url: address.url, port, adminUrl: adminOf(address.url), clock,
    close: once(() => shutDown(server, folder, parts)),
    invoke: async (name, event, context = {}) => JSON.parse(await functions.invoke({ name, event: JSON.stringify(event ?? {}), context, isNested: false })),
    runTimer: async (name) => {
      await timers.run(name)
    },
    signIn: (id) => personas.signIn(id),
    stats: () => ({
      adminCalls: admin.callCount, openTransactions: engine.openTransactions, functionInstances: functions.instanceCount, wxCalls: wxCalls.recent(),
    }),
  }
}

interface Parts {
  clock: Clock
  engine: Engine
  functions: FunctionHost
  timers: Timers
  personas: Personas
  files: Files
  admin: Admin
  wxCalls: WxCalls
  texts: Texts
  phoneCodes: PhoneCodes
  log: (line: LogLine) => void
}

/** The address is known only once the server listens; nothing asks for it before. */
function assemble(config: LocalCloudConfig, folder: DataFolder, address: { readonly url: string }): Parts {
  const log = config.log ?? (() => undefined)
  const limits: Limits = { ...DEFAULT_LIMITS, ...config.limits }
  const clock = new Clock(config.now)
  const now = (): number => clock.now()
  const isStrict = config.strictIndexes ?? config.collections.length > 0
  const engine = new Engine({ folder, limits, now, collections: config.collections, isStrict })
  const signer = new Signer(folder.secret)
  const files = new Files(config.envId, folder.filesDir, signer)
  const [wxCalls, texts, phoneCodes] = [new WxCalls(now), new Texts(now), new PhoneCodes(now)]
  const functions = new FunctionHost({
    envId: config.envId, functionsDir: config.functionsDir, functionEnv: () => envOf(config, address.url), adminUrl: () => adminOf(address.url), clock, limits, log,
  })
  const actions = { ...databaseActions(engine, now), ...platformActions({ functions, files, wxCalls, baseUrl: () => address.url }) }
  return {
    clock, engine, functions, files, wxCalls, texts, phoneCodes, log,
    timers: new Timers(functions, clock, log),
    personas: new Personas(config.personas ?? [], signer),
    admin: new Admin(new Map(Object.entries(actions)), new Map([['wx.openApi', (form) => answerOpenApi({ wxCalls, phoneCodes }, form)]]), log),
  }
}

function envOf({ functionEnv = {} }: LocalCloudConfig, url: string): Record<string, string> {
  return typeof functionEnv === 'function' ? functionEnv(url) : functionEnv
}

function adminOf(url: string): string {
  return `${url}/admin`
}

/** Calls under way are cut off; what they had committed is durable. */
async function shutDown(server: Server, folder: DataFolder, { timers, functions, engine }: Parts): Promise<void> {
  timers.stop()
  const closed = new Promise((resolve) => { server.close(resolve) })
  await functions.close()
  await engine.close()
  server.closeAllConnections()
  await closed
  folder.close()
}

const SHOWN_MESSAGES = 20

function viewOf(config: LocalCloudConfig, { clock, engine, functions, timers, wxCalls, texts }: Parts): ConsoleView {
  const outgoing = engine.hasCollection('outgoing')
    ? engine.find({ collection: 'outgoing', query: {}, order: [], offset: 0, limit: SHOWN_MESSAGES })
    : []
  return {
    envId: config.envId, version: config.version ?? '', profile: config.profile ?? '', now: clock.now(), isMoved: clock.isMoved,
    collections: engine.collections(), functions: functions.definitions.all(), timers: timers.list(),
    lines: functions.recentLines(), outgoing, wxCalls: wxCalls.recent(), texts: texts.recent(),
  }
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => {
    running ??= run()
    return running
  }
}
