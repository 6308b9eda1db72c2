import type { Store } from '../store/store'
import type { FieldCipher } from './field-cipher'
import type { Ids } from './ids'
import type { Keys } from './keys'
import type { ContentCheck, FileStore, Log, Phones, SubscribeMessages } from './ports'

/** Everything an action may touch; made once a function instance, or by a test. */
export interface Runtime {
  readonly store: Store
  readonly files: FileStore
  readonly contentCheck: ContentCheck
  readonly phones: Phones
  readonly subscribeMessages: SubscribeMessages
  readonly keys: Keys
  readonly cipher: FieldCipher
  readonly ids: Ids
  readonly now: () => number
  readonly log: Log
}
