import { createServer } from 'node:http'

/**
 * The SDK's own ceiling: a server that reads each call whole and answers a ready text, doing nothing else.
 * Prints its address.
 */
const ACCOUNT = JSON.stringify(JSON.stringify({ _id: 'a', balance: { $numberInt: '1000' }, sequence: { $numberInt: '7' }, head: '0'.repeat(64) }))

const REPLIES: ReadonlyArray<readonly [action: string, reply: string]> = [
  ['"database.getDocument"', `{"data":{"list":[${ACCOUNT}]},"requestId":"r"}`],
  ['"database.insertDocument"', '{"data":{"insertedIds":["x"]},"requestId":"r"}'],
  ['"database.modifyDocument"', '{"data":{"updated":1,"upsert_id":null},"requestId":"r"}'],
  ['"database.startTransaction"', '{"transactionId":"t","requestId":"r"}'],
  ['"database.commitTransaction"', '{"requestId":"r"}'],
]

const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString('utf8')
    const reply = REPLIES.find(([action]) => body.includes(action))?.[1] ?? '{"requestId":"r"}'
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(reply) })
    response.end(reply)
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`ready http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/admin\n`)
})
