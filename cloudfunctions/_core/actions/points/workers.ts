import type { Store } from '../../store/store'

const PREFIX = 'worker:'

/** Whose the accounts are, by account id; of those that are no worker's, or of somebody who left, there is none. At most 200. */
export async function workersOf(store: Store, accountIds: readonly string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const owners = await store.find('pointsOwners', { accountId: store.compare.in(accountIds) }, { limit: accountIds.length })
  return new Map(owners.filter(({ _id }) => _id.startsWith(PREFIX)).map(({ _id, accountId }) => [accountId, _id.slice(PREFIX.length)]))
}
