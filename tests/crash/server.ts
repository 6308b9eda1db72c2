import { ServerResponse } from 'node:http'
import { collectionSpecs } from '#core/store/collections'
import { startLocalCloud } from '../../localcloud'

/**
 * The local cloud in its own process, to be killed: `server <port> <folder> <n>`. Every n-th reply is lost on its way:
 * the work is done and durable, the caller hears nothing.
 */
const [, , port, dataDir, every] = process.argv
const dropEvery = Number(every)

const send = ServerResponse.prototype.end
let replies = 0
ServerResponse.prototype.end = function end(this: ServerResponse, ...given: unknown[]) {
  replies += 1
  if (replies % dropEvery !== 0) return Reflect.apply(send, this, given) as ServerResponse
  this.socket?.destroy()
  return this
} as typeof send

void startLocalCloud({ envId: 'crash', port: Number(port), dataDir: dataDir ?? '', timers: false, collections: collectionSpecs }).then(() => process.stdout.write('ready\n'))
