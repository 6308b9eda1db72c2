import { dataPart, showMyData } from '#types/my-data'
import { accountOf, handler } from '../../runtime/handler'
import { DATA_SOURCES } from './my-data/sources'

/** S1.21: how much there is of each part. */
export const showMyDataHandler = handler(showMyData, async (args) => {
  const { store, files, keys, cipher } = args
  const of = { store, files, keys, cipher, account: accountOf(args) }
  return { parts: await Promise.all(dataPart.options.map(async (part) => ({ part, count: await DATA_SOURCES[part].count(of) }))) }
})
