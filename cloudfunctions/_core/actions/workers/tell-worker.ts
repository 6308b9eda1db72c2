import { isStanding } from '#domain/workers/engagements'
import type { Worker } from '../../store/records/workers'
import type { Tx } from '../../store/store'

type About = 'engagement-listed' | 'engagement-removed'

/** One message a line and time, whoever writes it. */
export async function tellOfLine(tx: Tx, to: string, about: { kind: About; outletId: string; outletName: string; at: number }): Promise<void> {
  const { kind, outletId, outletName, at } = about
  const _id = `${kind}:${to}:${outletId}:${at}`
  if (!(await tx.get('outgoing', _id))) await tx.add('outgoing', { _id, kind, to, body: JSON.stringify({ outletName }), at, sentAt: null })
}

/** S3.2: he has just proved the number that outlets had listed. */
export async function tellOfLines(tx: Tx, to: string, { engagements }: Worker, at: number): Promise<void> {
  for (const { outletId } of engagements.filter((one) => isStanding(one) && one.state === 'listed')) {
    const outlet = await tx.get('units', outletId)
    await tellOfLine(tx, to, { kind: 'engagement-listed', outletId, outletName: outlet?.name ?? '', at })
  }
}
