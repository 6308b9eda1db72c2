import { exportMyData } from '#types/my-data'
import { accountOf, handler } from '../../runtime/handler'
import { DATA_SOURCES } from './my-data/sources'

/** S1.21: what is stored about the caller, a part and a page at a time. */
export const exportMyDataHandler = handler(exportMyData, async (args) => {
  const { input: { part, ...asked }, store, files, keys, cipher } = args
  return DATA_SOURCES[part].read({ store, files, keys, cipher, account: accountOf(args) }, asked)
})
