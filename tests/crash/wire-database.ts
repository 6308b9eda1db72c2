import { Agent, request } from 'node:http'
import type { Database } from '#core/store/sdk'
import { decode, encode } from '../../localcloud/engine/ejson'
import type { Doc } from '../../localcloud/engine/values'

interface Answer { code?: string; message?: string; transactionId?: string; data?: { list?: string[] } }

/**
 * What the transaction wrapper uses of the SDK's database, in the same calls and without the SDK's signing, which takes
 * most of a client's time: so that a run of many orders presses on the server. Never repeats a call by itself.
 */
export function wireDatabase(port: number): Database {
  const agent = new Agent({ keepAlive: true })
  const call = (body: object): Promise<Answer> => new Promise((resolve, reject) => {
    const text = JSON.stringify({ envName: 'crash', ...body })
    const sent = request({ agent, port, host: '127.0.0.1', path: '/admin', method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const answer = JSON.parse(Buffer.concat(chunks).toString()) as Answer
        if (answer.code === undefined) resolve(answer)
        else reject(Object.assign(new Error(answer.message), { code: answer.code }))
      })
    })
    sent.setTimeout(30_000, () => sent.destroy(new Error('no answer for half a minute')))
    sent.on('error', reject)
    sent.end(text)
  })
  const collection = (transactionId?: string) => (collectionName: string) => ({
    add: (record: Doc) => call({ action: 'database.insertDocument', collectionName, transactionId, data: [encode(record)] }),
    doc: (id: string) => {
      const one = { collectionName, transactionId, query: encode({ _id: id }), queryType: 'DOC', multi: false }
      return {
        get: async () => {
          const { data } = await call({ ...one, action: 'database.getDocument' })
          return { data: (data?.list ?? []).map((text) => decode(text, 0)) }
        },
        set: (record: Doc) => call({ ...one, action: 'database.modifyDocument', data: encode(record), merge: false, upsert: true }),
        remove: () => call({ ...one, action: 'database.removeDocument' }),
      }
    },
  })
  const database = {
    collection: collection(),
    startTransaction: async () => {
      const { transactionId } = await call({ action: 'database.startTransaction' })
      return {
        collection: collection(transactionId),
        commit: () => call({ action: 'database.commitTransaction', transactionId }),
        rollback: () => call({ action: 'database.abortTransaction', transactionId }),
      }
    },
  }
  return database as unknown as Database
}
