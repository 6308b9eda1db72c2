import { isRunOut } from '#domain/accounts/duty'
import { isBrowserSecret, isSessionLive } from '#domain/sessions/session'
import type { Account, Post } from '../store/records/accounts'
import type { Source } from './envelope'
import type { Runtime } from './runtime'

/** Who calls: a visitor has neither identity nor account; someone new has an identity only. */
export interface Caller {
  /** For the platform's content check alone; never stored. Null over HTTP. */
  readonly openid: string | null
  /** Keyed hash of the openid: a phone's own, or that of the phone that confirmed a browser's session; null over HTTP without a session. */
  readonly identity: string | null
  readonly account: Account | null
  readonly posts: readonly Post[]
  /** Keyed hash of the secret a browser sent, whether it is a session or not yet. */
  readonly browserId: string | null
  /** The session it acts by: its id, when it is one. */
  readonly sessionId: string | null
}

const NOBODY: Caller = { openid: null, identity: null, account: null, posts: [], browserId: null, sessionId: null }

/** Who holds more posts than this sees those joined first. */
const MOST_POSTS = 50

export async function loadCaller(runtime: Runtime, source: Source): Promise<Caller> {
  if (source.kind === 'phone') {
    const { openid } = source
    const identity = runtime.keys.hash('identity', openid)
    return { ...NOBODY, ...(await known(runtime, identity)), openid, identity }
  }
  return source.kind === 'http' && source.bearer !== null && isBrowserSecret(source.bearer) ? browserCaller(runtime, source.bearer) : NOBODY
}

/** S1.22: a session is its account's for as long as that phone's identity is. */
async function browserCaller(runtime: Runtime, secret: string): Promise<Caller> {
  const browserId = runtime.keys.hash('session', secret)
  const session = await runtime.store.get('sessions', browserId)
  const unknown = { ...NOBODY, browserId }
  if (!session || !isSessionLive(session, runtime.now())) return unknown
  const person = await known(runtime, session.identity)
  if (person.account?._id !== session.accountId) return unknown
  return { ...unknown, ...person, identity: session.identity, sessionId: session._id }
}

async function known({ store, now }: Runtime, identity: string): Promise<Pick<Caller, 'account' | 'posts'>> {
  const found = await store.get('identities', identity)
  if (!found) return { account: null, posts: [] }
  const [account, posts] = await Promise.all([
    store.get('accounts', found.accountId),
    store.find('posts', { holderId: found.accountId }, { limit: MOST_POSTS }),
  ])
  return { account, posts: posts.filter((post) => !isRunOut(post, now())) }
}
