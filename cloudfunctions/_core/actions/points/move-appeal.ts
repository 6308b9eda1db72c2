import type { AppealStatus } from '#types/points-appeals'
import { appealOrder, mayMoveAppeal } from '#domain/points/appeal'
import { Refusal } from '../../runtime/refusal'
import type { Appeal } from '../../store/records/appeals'
import type { Tx } from '../../store/store'

/** Who did it: staff sign with their post, the rider with none and unnamed. */
export interface AppealHand { byId: string | null; byTitle: string | null }

export const RIDER_HAND: AppealHand = { byId: null, byTitle: null }

export interface AppealMove extends AppealHand { to: AppealStatus; at: number; words: string | null }

/** S22.41: a new appeal with the first row of its timeline. Throws DuplicateKey('appeals') when another was quicker. */
export async function openAppeal(tx: Tx, appeal: Appeal, words: string): Promise<void> {
  await tx.add('appeals', appeal)
  await addStep(tx, appeal, { ...RIDER_HAND, to: 'open', at: appeal.filedAt, words })
}

/** S22.41: moves it on with its timeline's row. Refuses MOVED_ON when it ended before; every action that moves appeals declares it. */
export async function moveAppeal(tx: Tx, appealId: string, move: AppealMove): Promise<Appeal> {
  const appeal = await tx.get('appeals', appealId)
  if (!appeal) throw new Refusal('NOT_FOUND')
  if (!mayMoveAppeal(appeal.status, move.to)) throw new Refusal('MOVED_ON')
  const moved: Appeal = { ...appeal, status: move.to, version: appeal.version + 1, order: appealOrder(move.to, move.at) }
  await tx.set('appeals', moved)
  await addStep(tx, moved, move)
  return moved
}

/** What a move answers. */
export const appealReply = ({ _id, version, status }: Appeal) => ({ id: _id, version, status })

/** The ids of an appeal's rows, oldest first: a row a version. */
export const stepIds = ({ _id, version }: Appeal): string[] => Array.from({ length: version }, (_, index) => `${_id}:${index + 1}`)

const addStep = (tx: Tx, { _id, version }: Appeal, { to, at, byId, byTitle, words }: AppealMove): Promise<void> =>
  tx.add('appealActivities', { _id: `${_id}:${version}`, kind: to, at, byId, byTitle, words })
