import type { DataPart } from '#types/my-data'
import * as books from './books'
import * as deeds from './deeds'
import type { DataSource } from './listed'
import * as person from './person'

/** S1.21: where each part is read. */
export const DATA_SOURCES: Readonly<Record<DataPart, DataSource>> = {
  account: person.account, consents: person.consents, engagements: person.engagements, posts: person.posts, reveals: person.reveals,
  'check-ins': deeds.checkIns, answers: deeds.answers, reports: deeds.reports, photos: deeds.photos, messages: deeds.messages, 'message-grants': person.messageGrants, sessions: deeds.sessions, feedback: deeds.feedback,
  points: books.points, grants: books.grants, rechecks: books.rechecks, redemptions: books.redemptions, appeals: books.appeals,
}
