import Database from 'libsql'

/** What may be bound: the driver aborts the process on a boolean, so none gets through this type. */
export type Bound = string | number | Buffer | null
export type Row = readonly unknown[]

/**
 * The one door to SQLite. Rows are read whole with `all`, never stepped: a statement left open
 * would keep its snapshot, and the write-ahead log with it.
 */
export class Connection {
  private readonly database: Database.Database
  private readonly statements = new Map<string, Database.Statement>()

  constructor(file: string) {
    this.database = new Database(file)
    this.database.exec('PRAGMA busy_timeout = 5000')
  }

  rows(sql: string, bound: readonly Bound[] = []): Row[] {
    const found: unknown[] = this.statement(sql, true).all(bound)
    return found.filter((row): row is Row => Array.isArray(row))
  }

  /** The first column of the first row. */
  value(sql: string, bound: readonly Bound[] = []): unknown {
    return this.rows(sql, bound)[0]?.[0]
  }

  /** Runs a write and returns how many rows it changed. */
  run(sql: string, bound: readonly Bound[] = []): number {
    return this.statement(sql, false).run(bound).changes
  }

  /** Runs statements that take no values (schema, pragmas). */
  script(sql: string): void {
    this.database.exec(sql)
  }

  get isInTransaction(): boolean {
    return this.database.inTransaction
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private statement(sql: string, isQuery: boolean): Database.Statement {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const prepared = this.database.prepare(sql)
    if (isQuery) prepared.raw(true)
    this.statements.set(sql, prepared)
    return prepared
  }
}

/** A UTF-8 text column. */
export function text(value: unknown): string {
  return String(value)
}

/** A blob column. */
export function blob(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value
  throw new Error('a blob is expected')
}
