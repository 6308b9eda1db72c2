import { useState } from 'react'
import { giveConsent, listMyConsents, withdrawConsent, type ConsentKind } from '#types/consents'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { useMe } from '@/cloud/session'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'

/** What the rider agreed to; saying yes and taking it back. Nothing is asked for who is no rider. */
export function useConsents(isRider: boolean) {
  const { refresh: refreshMe } = useMe()
  const { data, fault, refresh } = useRead(listMyConsents, isRider ? {} : null)
  const [isGiving, setGiving] = useState(false)
  const giving = useWrite(giveConsent)
  // What rests on a consent ends with it.
  const withdrawing = useWrite(withdrawConsent, { onDone: () => Promise.all([refresh(), refreshMe()]) })

  const give = async (kind: ConsentKind) => {
    setGiving(true)
    const ended = await giving.send({ kind, textVersion: CONSENT_TEXTS[kind].version })
    await refresh()
    setGiving(false)
    return ended
  }
  return {
    rows: data?.rows,
    isInForce: (kind: ConsentKind) => data?.rows.some((row) => row.kind === kind && row.isInForce),
    fault, refresh, isGiving, giving, withdrawing, give,
    withdraw: (kind: ConsentKind) => withdrawing.send({ kind }),
  }
}
