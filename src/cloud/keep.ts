import { storage } from '@/platform/storage'
import { currentAccount } from './account'

/** What was read last, kept for when there is no signal, with the phone's time of it. */
export interface Kept<Data> { data: Data; at: number }

const keyOf = (key: string) => `keep:${currentAccount()}:${key}`

export const kept = <Data>(key: string) => storage.get<Kept<Data>>(keyOf(key))

export const keep = <Data>(key: string, data: Data) => storage.set(keyOf(key), { data, at: Date.now() } satisfies Kept<Data>)
