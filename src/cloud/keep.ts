import { storage } from '@/platform/storage'
import { currentAccount } from './account'

/** What was read last, kept for when there is no signal, with the phone's time of it. */
export interface Kept<Data> { data: Data; at: number }

const PREFIX = 'keep:'
const keyOf = (key: string) => `${PREFIX}${currentAccount()}:${key}`

export const kept = <Data>(key: string) => storage.get<Kept<Data>>(keyOf(key))

export const keep = <Data>(key: string, data: Data) => storage.set(keyOf(key), { data, at: Date.now() } satisfies Kept<Data>)

export const dropOne = (key: string) => storage.remove(keyOf(key))

/** Whatever was kept, also from before the phone knew whose it is. */
export const dropKept = () => storage.keys(PREFIX).forEach((key) => storage.remove(key))
