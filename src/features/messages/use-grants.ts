import { grantMessages, showMessageGrants, stopMessages, type GrantKind, type MessageGrant } from '#types/message-grants'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { messageGrants as words } from '@/copy/message-grants'
import { subscribe } from '@/platform/subscribe'

/** S1.26: what WeChat may carry to this person; one more, or none any more. Nothing is asked while `isAsked` is false. */
export function useGrants(isAsked: boolean) {
  const { data, refresh } = useRead(showMessageGrants, isAsked ? {} : null)
  const granting = useWrite(grantMessages, { onDone: refresh })
  const stopping = useWrite(stopMessages, { onDone: refresh })

  /** WeChat's sheet comes first: it opens only within the tap. */
  const ask = async ({ kind, templateId }: MessageGrant) => {
    if (templateId === null) return
    if (!await subscribe(templateId)) {
      tell(words.declined)
      return
    }
    if ((await granting.send({ kind, textVersion: CONSENT_TEXTS.messages.version })).state === 'done') tell(words.granted)
  }
  const stop = async (kind: GrantKind) => {
    if ((await stopping.send({ kind })).state === 'done') tell(words.stopped)
  }
  return { rows: data?.rows, granting, stopping, ask, stop }
}
