import type { AddressInfo } from 'node:net'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import { recordOf, textOf } from '../shared/json'

export type RpcHandler = (method: string, params: Record<string, unknown>) => Promise<unknown>

export interface Gateway {
  readonly port: number
  broadcast(method: string, params: unknown): void
  close(): Promise<void>
}

async function answer(socket: WebSocket, raw: RawData, handle: RpcHandler): Promise<void> {
  const request = recordOf(JSON.parse(String(raw)))
  const { id } = request
  try {
    const result = await handle(textOf(request.method), recordOf(request.params))
    socket.send(JSON.stringify({ id, result: result ?? {} }))
  } catch (error) {
    socket.send(JSON.stringify({ id, error: { message: error instanceof Error ? error.message : String(error) } }))
  }
}

/** The automator's protocol: JSON requests with an id, answers with the same id, events without one. */
export async function openGateway(port: number, handle: RpcHandler): Promise<Gateway> {
  const server = new WebSocketServer({ port, host: '127.0.0.1' })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  server.on('connection', (socket) => {
    socket.on('message', (raw) => { void answer(socket, raw, handle) })
  })
  const address: AddressInfo | string | null = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    broadcast: (method, params) => server.clients.forEach((socket) => socket.send(JSON.stringify({ method, params }))),
    close: () => new Promise((resolve) => {
      server.clients.forEach((socket) => socket.terminate())
      server.close(() => resolve())
    }),
  }
}
