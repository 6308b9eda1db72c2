import { storage } from '@/platform/storage'

const KEY = 'account'

/** Whose things are on this phone: what waits to be sent and what is kept for offline belong to an account. */
export const currentAccount = () => storage.get<string>(KEY) ?? ''

/** Who it is, as `showMe` said; false when it was known already. */
export function rememberAccount(accountId: string) {
  if (currentAccount() === accountId) return false
  storage.set(KEY, accountId)
  return true
}

export const forgetAccount = () => storage.remove(KEY)
