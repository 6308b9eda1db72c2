import { storage } from '@/platform/storage'

const KEY = 'session'

/** The token of this browser's session; a mini-program has none, its calls carry the openid. */
export const bearer = () => storage.get<string>(KEY)

export const forgetBearer = () => storage.remove(KEY)

export const setBearer = (token: string) => storage.set(KEY, token)
