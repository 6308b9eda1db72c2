import type { FunctionHost } from '../functions/host'
import type { Files } from '../storage/files'
import type { WxCalls } from './wx-calls'
import type { Action } from './database-actions'
import type { AdminRequest } from './request'
import { isRecord, numberOr, optionalText, requiredText, textList } from './request'

export interface PlatformParts { functions: FunctionHost; files: Files; wxCalls: WxCalls; baseUrl: () => string }

const USUAL_URL_SECONDS = 7_200

/** Functions, storage and WeChat's open APIs, as the SDK calls them. */
export function platformActions({ functions, files, wxCalls, baseUrl }: PlatformParts): Record<string, Action> {
  return {
    'functions.invokeFunction': async (request) => {
      const event = optionalText(request, 'request_data') ?? '{}'
      const result = await functions.invoke({ name: requiredText(request, 'function_name'), event, context: {}, isNested: true })
      return `{"data":{"response_data":${JSON.stringify(result)}}}`
    },
    'storage.getUploadMetadata': (request) => {
      const { url, authorization, fileId } = files.ticket(requiredText(request, 'path'), baseUrl())
      // The SDK sends the last one back in a header, so it must be ASCII.
      return JSON.stringify({ data: { url, token: 'local', authorization, fileId, cosFileId: encodeURIComponent(fileId) } })
    },
    'storage.batchGetDownloadUrl': (request) => JSON.stringify({ data: { download_list: fileList(request).map(({ fileId, seconds }) => {
      const url = files.downloadUrl(fileId, baseUrl(), seconds)
      const code = url === undefined ? 'STORAGE_FILE_NONEXIST' : 'SUCCESS'
      return { code, fileID: fileId, fileid: fileId, tempFileURL: url ?? '', download_url: url ?? '' }
    }) } }),
    'storage.batchDeleteFile': async (request) => {
      const deleted = textList(request, 'fileid_list').map(async (fileID) => ({
        fileID, code: await files.remove(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST',
      }))
      return JSON.stringify({ data: { delete_list: await Promise.all(deleted) } })
    },
    'wx.api': (request) => {
      const responseData = JSON.stringify(wxCalls.record(requiredText(request, 'apiName'), optionalText(request, 'requestData') ?? ''))
      return JSON.stringify({ data: { responseData } })
    },
  }
}

function fileList(request: AdminRequest): Array<{ fileId: string; seconds: number }> {
  const list: unknown = request.file_list
  return (Array.isArray(list) ? list : []).filter(isRecord).map((file) => ({
    fileId: requiredText(file, 'fileid'),
    seconds: numberOr(file, 'max_age', USUAL_URL_SECONDS),
  }))
}
