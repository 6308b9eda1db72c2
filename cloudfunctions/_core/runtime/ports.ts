import type { GrantKind } from '#types/message-grants'
import type { Carried } from '#domain/messages/carrying'

/** What actions need of the outside world beside the store. Each has a production adapter and a local one. */
export interface FileStore {
  /** How a browser uploads to `cloudPath` now. */
  uploadTicket(cloudPath: string): Promise<{ url: string; headers: Record<string, string>; fileId: string }>
  /** Size in bytes without fetching the file, or null when it is not there. */
  size(fileId: string): Promise<number | null>
  read(fileId: string): Promise<Buffer>
  write(cloudPath: string, bytes: Buffer): Promise<string>
  remove(fileId: string): Promise<void>
  /** Short-lived addresses, in the order of the ids; null where a file is gone. */
  addresses(fileIds: readonly string[]): Promise<Array<string | null>>
}

/** Platform content check of what people typed (WeChat msgSecCheck v2 in production), which wants the writer's openid. */
export interface ContentCheck {
  isAllowed(text: string, openid: string): Promise<boolean>
}

/** Whose number it is: sent digits, or the platform's word. */
export interface Phones {
  /** Throws when the text was not taken. */
  sendCode(phone: string, digits: string): Promise<void>
  /** The mainland number that a code of the platform's own button stands for; null when the code is no good (any more). */
  numberOf(platformCode: string): Promise<string | null>
}

/** A message of the platform's own, to one who asked for it on a phone. */
export interface PlatformMessage { openid: string; kind: GrantKind; words: Carried }

/** sent · refused: he does not want it, or nobody has that openid · busy: the platform did not take it now · unfit: template, page or words are wrong. */
export type Sending = 'sent' | 'refused' | 'busy' | 'unfit'

/** Messages the platform carries to somebody's chats (WeChat's one-time subscribe messages in production). */
export interface SubscribeMessages {
  /** The template a phone asks for; null: the kind is not carried here. */
  templateOf(kind: GrantKind): string | null
  /** Throws when it is not known whether it left. */
  send(message: PlatformMessage): Promise<Sending>
}

export interface Log {
  (level: 'info' | 'error', message: string, facts?: Record<string, unknown>): void
}
