import type { Account } from '../../store/records/accounts'

/** S1.4: what stands where the name of somebody stood whose account ended. */
export const GONE = '已注销'

/** How people are called, among those that were read. */
export const nameOf = (people: ReadonlyMap<string, Pick<Account, 'displayName'>>, accountId: string): string => people.get(accountId)?.displayName ?? GONE
