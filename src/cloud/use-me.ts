import { useEffect } from 'react'
import { showMe } from '#types/accounts'
import { rememberAccount } from './account'
import { outbox } from './use-outbox'
import { useRead } from './use-read'

/** Who I am; readable offline. The first answer tells the outbox whose things it holds. */
export function useMe() {
  const read = useRead(showMe, {}, { isKept: true })
  const id = read.data?.account?.id
  useEffect(() => {
    if (id && rememberAccount(id)) void outbox.wakeUp()
  }, [id])
  return { ...read, account: read.data?.account ?? null }
}
