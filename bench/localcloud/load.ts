import cloudbase from '@cloudbase/node-sdk'

type Database = ReturnType<ReturnType<typeof cloudbase.init>['database']>
type Transaction = Awaited<ReturnType<Database['startTransaction']>>

export const CONCURRENCY = 16
export const NOTES = 2_000
const STARTING_BALANCE = 1_000_000_000

/** Calls the same way against any server: the SDK reads the address on each call. */
export class Load {
  private readonly db: Database
  private next = 0

  constructor() {
    Object.assign(process.env, { TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local', SILENCE: 'true' })
    this.db = cloudbase.init({ env: 'bench', keepalive: true }).database()
  }

  pointAt(adminUrl: string): void {
    process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: adminUrl })
  }

  async prepare(): Promise<void> {
    const accounts = Array.from({ length: CONCURRENCY * 2 }, (_, at) => ({ _id: `account${at}`, balance: STARTING_BALANCE, sequence: 0, head: '' }))
    await this.db.collection('accounts').add(accounts)
    await this.db.collection('notes').add(Array.from({ length: NOTES }, (_, at) => this.note(`note${at}`)))
  }

  /** Milliseconds that `count` calls take, so many at once. */
  async time(count: number, call: (worker: number) => Promise<void>): Promise<number> {
    const startedAt = process.hrtime.bigint()
    let left = count
    await Promise.all(Array.from({ length: CONCURRENCY }, async (_, worker) => {
      while (left > 0) {
        left -= 1
        await call(worker)
      }
    }))
    return Number(process.hrtime.bigint() - startedAt) / 1e6
  }

  get = async (): Promise<void> => {
    this.next += 1
    await this.db.collection('notes').doc(`note${(this.next * 7919) % NOTES}`).get()
  }

  insert = async (): Promise<void> => {
    this.next += 1
    await this.db.collection('notes').add(this.note(`new${process.pid}-${this.next}`))
  }

  /** What a transfer of points does: its command record, two accounts read and written, the transfer, two postings. */
  transfer = async (worker: number): Promise<void> => {
    this.next += 1
    const id = `transfer${process.pid}-${this.next}`
    const transaction = await this.db.startTransaction()
    await transaction.collection('commands').doc(id).get()
    const accounts = [`account${worker * 2}`, `account${worker * 2 + 1}`]
    const heads = [await this.move(transaction, accounts[0] ?? '', -5, id), await this.move(transaction, accounts[1] ?? '', 5, id)]
    await transaction.collection('transfers').add({ _id: id, within: ['county', 'street', 'grid'], rule: 'r1', at: Date.now(), reason: 'award' })
    for (const [at, account] of accounts.entries()) {
      await transaction.collection('postings').add({ _id: `${account}:${id}`, account, sequence: heads[at], amount: at === 0 ? -5 : 5, transfer: id, previous: 'f'.repeat(64) })
    }
    await transaction.collection('commands').add({ _id: id, action: 'award', bodyHash: 'e'.repeat(64), reply: { id, version: 1, status: 'done' } })
    await transaction.commit()
  }

  private async move(transaction: Transaction, id: string, points: number, transfer: string): Promise<number> {
    const { data } = await transaction.collection('accounts').doc(id).get()
    const { balance, sequence }: { balance: number; sequence: number } = Array.isArray(data) ? data[0] : data
    await transaction.collection('accounts').doc(id).update({ balance: balance + points, sequence: sequence + 1, head: transfer.padEnd(64, '0') })
    return sequence + 1
  }

  private note(id: string): object {
    return {
      _id: id, within: ['county', 'street', `grid${id.length % 7}`], status: 'open', dueAt: 1_780_000_000_000 + this.next, category: 'road',
      text: '路口的井盖松动,骑车经过会响,晚上看不清,请尽快处理一下,谢谢。', place: { lat: 27.81, lng: 112.93 }, photos: ['a', 'b'], version: 1,
    }
  }
}
