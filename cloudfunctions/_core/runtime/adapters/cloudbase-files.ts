import type { App } from '../../store/sdk'
import type { FileStore } from '../ports'

/** The platform takes at most 50 files a request. */
const MOST_FILES = 50
/** How long an address that a phone was given works: longer than a screen stays open. */
const ADDRESS_SECONDS = 2 * 3_600

/** Photos in CloudBase's storage, through the unmodified SDK. */
export function cloudbaseFiles(open: () => Promise<App>): FileStore {
  const addresses = async (fileIds: readonly string[]): Promise<Array<string | null>> => {
    if (fileIds.length === 0) return []
    const app = await open()
    const found = new Map<string, string>()
    for (let i = 0; i < fileIds.length; i += MOST_FILES) {
      const fileList = fileIds.slice(i, i + MOST_FILES).map((fileID) => ({ fileID, maxAge: ADDRESS_SECONDS }))
      const answered = await app.getTempFileURL({ fileList })
      for (const { code, fileID, tempFileURL } of answered.fileList) if (code === 'SUCCESS' && tempFileURL) found.set(fileID, tempFileURL)
    }
    return fileIds.map((fileId) => found.get(fileId) ?? null)
  }
  return {
    addresses,
    async uploadTicket(cloudPath) {
      const { data } = await (await open()).getUploadMetadata({ cloudPath })
      return { url: data.url, fileId: data.fileId, headers: ticketHeaders(data, cloudPath) }
    },
    async size(fileId) {
      const [address] = await addresses([fileId])
      return address ? sizeAt(address) : null
    },
    async read(fileId) {
      const { fileContent } = await (await open()).downloadFile({ fileID: fileId })
      if (!Buffer.isBuffer(fileContent)) throw new Error('a download without bytes')
      return fileContent
    },
    async write(cloudPath, bytes) {
      const { fileID } = await (await open()).uploadFile({ cloudPath, fileContent: bytes })
      // The SDK answers a refused upload without throwing.
      if (!fileID) throw new Error('the storage did not take the file')
      return fileID
    },
    async remove(fileId) {
      await (await open()).deleteFile({ fileList: [fileId] })
    },
  }
}

interface Metadata { readonly token: string; readonly authorization: string; readonly cosFileId: string }

/** What the SDK's own upload sends with its PUT; without `x-cos-meta-fileid` the file gets no id. */
const ticketHeaders = ({ token, authorization, cosFileId }: Metadata, cloudPath: string): Record<string, string> => ({
  Signature: authorization, authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId, key: encodeURIComponent(cloudPath),
})

/** Asks for the first byte only: the answer says how many there are. A signed address is valid for GET, so HEAD is no way. */
async function sizeAt(address: string): Promise<number | null> {
  const response = await fetch(encodeURI(address), { headers: { range: 'bytes=0-0' } })
  await response.body?.cancel()
  if (response.status === 404 || response.status === 403) return null
  const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]
  if (response.status === 206 || response.status === 416) return Number(total ?? 0)
  const length = response.headers.get('content-length')
  if (!response.ok || length === null) throw new Error(`the storage did not tell a file's size: ${response.status}`)
  return Number(length)
}
