import { recordOf } from '../shared/json'
import { callCloudFunction, phoneCode, uploadCloudFile, type CloudTarget } from './cloud'
import type { UserQueue } from './media-queue'
import { fetchLocal } from './network'

export interface BridgeState {
  cloud: CloudTarget | undefined
  online: boolean
  readonly queue: UserQueue
}

type HostCall = (params: Record<string, unknown>) => unknown

function cloudOf(state: BridgeState): CloudTarget {
  if (!state.online) throw new Error('request:fail no network')
  if (!state.cloud) throw new Error('the host was started without a cloud')
  return state.cloud
}

function hostCalls(state: BridgeState): Readonly<Record<string, HostCall>> {
  return {
    callFunction: (params) => callCloudFunction(cloudOf(state), params),
    phoneCode: () => phoneCode(cloudOf(state)),
    uploadFile: (params) => uploadCloudFile(cloudOf(state), params),
    request: (params) => {
      if (!state.online) throw new Error('no network')
      return fetchLocal(params)
    },
    chooseMedia: () => state.queue.nextMedia(),
    scanCode: () => state.queue.nextScan(),
  }
}

export type BridgeReply = { ok: true; value: unknown } | { ok: false; message: string }

/** The only door from the page to this machine: named calls, each answered as data (an exception would lose its words on the way). */
export function hostBridge(state: BridgeState): (name: string, params: unknown) => Promise<BridgeReply> {
  const calls = hostCalls(state)
  return async (name, params) => {
    const call = calls[name]
    if (!call) return { ok: false, message: `the host has no call ${name}` }
    try {
      return { ok: true, value: await call(recordOf(params)) }
    } catch (error) {
      return { ok: false, message: error instanceof Error ? causeOf(error) : String(error) }
    }
  }
}

// fetch hides the refused connection in the cause.
function causeOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
