import { CloudError } from '../engine/errors'

const LONGEST_BYTES = 850
// A download link is encoded by the SDK as a whole, so characters that mean something in a URL can't be in it.
const REFUSED = /[\u0000-\u001f\u007f\\?#%:*"<>|]/

/** Checks a path in storage: relative, plain, inside the storage folder. */
export function checkCloudPath(path: string): string {
  const parts = path.split('/')
  const isPlain = path !== '' && Buffer.byteLength(path) <= LONGEST_BYTES && !REFUSED.test(path)
    && parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.startsWith('.upload-'))
  if (!isPlain) throw new CloudError('INVALID_PARAM', '[InvalidParameter] the cloud path is not allowed')
  return path
}
