import { textOf } from '../../shared/json'
import { toBase64 } from '../bytes'
import { hostCall } from '../bridge'
import { failed } from '../report'
import { asyncApi, Refusal, type ApiTable, type Options, type Result } from './define'
import { FileFault, readFile } from './file-store'
import { taskApi } from './task'

async function callFunction({ name, data }: Options): Promise<Result> {
  try {
    return { result: await hostCall('callFunction', { name, data }), requestID: 'emulated' }
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error), { errCode: -1 })
  }
}

async function uploadFile({ cloudPath, filePath }: Options): Promise<Result> {
  try {
    const fileID = await hostCall('uploadFile', { cloudPath, base64: toBase64(readFile(textOf(filePath))) })
    return { fileID, statusCode: 200 }
  } catch (error) {
    if (error instanceof FileFault) throw new Refusal(error.message, { errCode: -403001 })
    throw new Refusal(error instanceof Error ? error.message : String(error), { errCode: -1 })
  }
}

/** What this host has no answer for says so, and throws. */
function missing(name: string): () => never {
  return () => {
    const message = `wx.cloud.${name} is not implemented by the host`
    failed(message)
    throw new Error(message)
  }
}

/** `wx.cloud` needs `init` first, as in WeChat. */
let isReady = false

function afterInit(name: string, api: (options?: unknown) => unknown): (options?: unknown) => unknown {
  return (options) => {
    if (isReady) return api(options)
    const message = `wx.cloud.${name} before wx.cloud.init`
    failed(message)
    throw new Error(message)
  }
}

export const cloud: ApiTable = {
  values: {
    cloud: {
      init: () => { isReady = true },
      callFunction: afterInit('callFunction', asyncApi('cloud.callFunction', callFunction)),
      uploadFile: afterInit('uploadFile', taskApi('cloud.uploadFile', uploadFile, true)),
      ...Object.fromEntries(['database', 'downloadFile', 'deleteFile', 'getTempFileURL', 'callContainer', 'CloudID', 'Cloud'].map((name) => [name, missing(name)])),
    },
  },
}
