import { useSWRConfig } from 'swr'
import { closeAccount, previewClosing } from '#types/account-closing'
import { forgetPerson } from '@/cloud/forget-person'
import { useOutbox } from '@/cloud/use-outbox'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { closing } from '@/copy/closing'
import { startAnew } from '@/routes'

/** What ending the account lets go of, and ending it: afterwards nothing on this phone knows whose it was. */
export function useClosing() {
  const { data: left, fault, refresh } = useRead(previewClosing, {})
  const { jobs } = useOutbox()
  const { mutate } = useSWRConfig()
  const write = useWrite(closeAccount, {
    async onDone() {
      await forgetPerson()
      await mutate(() => true, undefined, { revalidate: false })
      tell(closing.done)
      await startAnew()
    },
  })
  return { left, unsent: jobs.length, fault, refresh, write, close: () => write.send({}) }
}
