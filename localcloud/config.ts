/** What an index is built on: a dotted path and its direction; `2dsphere` indexes GeoJSON points. */
export type IndexKey = readonly [path: string, direction: 1 | -1 | '2dsphere']

export interface IndexSpec {
  name: string
  keys: ReadonlyArray<IndexKey>
  unique?: boolean
}

export interface CollectionSpec {
  name: string
  indexes: readonly IndexSpec[]
}

/** A person the local sign-in can act as; the gateway calls functions with this openid. */
export interface Persona {
  id: string
  name: string
  note: string
  openid: string
  /** What WeChat's phone button vouches for. */
  phone?: string
}

export interface Mount {
  /** URL prefix such as `/app`, or `/` for the root. */
  path: string
  folder: string
}

export interface LogLine {
  level: 'debug' | 'info' | 'warn' | 'error'
  message: string
  [detail: string]: unknown
}

/** Bounds of the platform that tests shorten; the defaults are CloudBase's. */
export interface Limits {
  /** Life of a transaction. */
  transactionMs: number
  /** How long a plain write waits for a transaction that holds its document. */
  lockWaitMs: number
  openTransactions: number
  /** Workers of one function, of all, and how many of all only other functions may use. */
  workersPerFunction: number
  workers: number
  workersForFunctions: number
}

export interface LocalCloudConfig {
  envId: string
  /** 0 picks a free port. */
  port: number
  /** Documents and files live here; created when absent. */
  dataDir: string
  version?: string
  /** Remembered by the data folder: a folder of another profile is refused. */
  profile?: string
  collections: readonly CollectionSpec[]
  /** `<functionsDir>/<name>/{index.js,config.json}` */
  functionsDir?: string
  /** Variables of the functions; some may need this cloud's address. */
  functionEnv?: Record<string, string> | ((cloudUrl: string) => Record<string, string>)
  mounts?: readonly Mount[]
  personas?: readonly Persona[]
  /** Refuse queries that no index serves. Default: true when collections are declared. */
  strictIndexes?: boolean
  /** Epoch ms at which the clock starts. */
  now?: number
  /** Run timer triggers by themselves. Default: true. */
  timers?: boolean
  limits?: Partial<Limits>
  log?: (line: LogLine) => void
}

export const DEFAULT_LIMITS: Limits = {
  transactionMs: 30_000,
  lockWaitMs: 10_000,
  openTransactions: 400,
  workersPerFunction: 4,
  workers: 16,
  workersForFunctions: 4,
}
