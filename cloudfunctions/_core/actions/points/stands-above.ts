import { standsAbove } from '#domain/points/recheck'
import type { Caller } from '../../runtime/caller'

/** S19.12: whether the caller holds an official's post above a community; `within` is the community's path. */
export const callerStandsAbove = ({ posts }: Caller, within: readonly string[]): boolean =>
  posts.some(({ role, unitId }) => role === 'official' && standsAbove(unitId, within))
