import type { Account, Post } from '../store/records/accounts'
import type { Runtime } from './runtime'

/** Who calls: a visitor has neither identity nor account; someone new has an identity only. */
export interface Caller {
  /** For the platform's content check alone; never stored. */
  readonly openid: string | null
  /** Keyed hash of the openid; null over HTTP without a session. */
  readonly identity: string | null
  readonly account: Account | null
  readonly posts: readonly Post[]
}

const NOBODY: Caller = { openid: null, identity: null, account: null, posts: [] }

/** Who holds more posts than this sees those joined first. */
const MOST_POSTS = 50

export async function loadCaller({ store, keys }: Runtime, openid: string | null): Promise<Caller> {
  if (openid === null) return NOBODY
  const identity = keys.hash('identity', openid)
  const known = await store.get('identities', identity)
  if (!known) return { ...NOBODY, openid, identity }
  const [account, posts] = await Promise.all([
    store.get('accounts', known.accountId),
    store.find('posts', { holderId: known.accountId }, { limit: MOST_POSTS }),
  ])
  return { openid, identity, account, posts }
}
