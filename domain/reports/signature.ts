/** S20.5: how the reporter is named in a timeline: never by name, to nobody. */
export const REPORTER = '报的人'

/** S20.5: who a timeline row names. The reporter's id is not kept in it; staff sign with their post's title. */
export function signatureOf(actor: { accountId: string; postTitle: string | null }): { byId: string | null; byTitle: string } {
  return actor.postTitle === null ? { byId: null, byTitle: REPORTER } : { byId: actor.accountId, byTitle: actor.postTitle }
}
