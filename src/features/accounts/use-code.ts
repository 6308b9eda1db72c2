import { useCallback } from 'react'
import { issueCode } from '#types/stations'
import { useWrite } from '@/cloud/use-write'
import { useLiveCode, useRenewed } from './use-renewed'

/** A one-time code that renews itself while it is shown; `redemptionId` for what was put aside. */
export function useCode(redemptionId?: string) {
  const { code, take } = useLiveCode()
  const write = useWrite(issueCode, { onDone: take })
  const { send } = write
  const renew = useCallback(() => send(redemptionId ? { purpose: 'redemption', redemptionId } : { purpose: 'presence' }), [send, redemptionId])
  useRenewed(code, renew)
  return { code, write, renew }
}
