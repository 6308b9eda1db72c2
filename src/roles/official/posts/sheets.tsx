import { useState } from 'react'
import type { ListedPost } from '#types/posts'
import { Sheet } from '@/components/sheet'
import { staff as words } from '@/copy/staff'
import { InvitationSheet } from '@/features/desk/invitation-sheet'
import { InviteForm } from '@/features/desk/invite-form'
import type { Invite } from '@/features/desk/use-invite'
import { HandOverSheet, type HandedOver } from '@/features/staff/hand-over-sheet'
import { EndPostSheet, WithdrawSheet } from '@/features/staff/post-sheets'

export interface PostSheetsProps { invite: Invite; isInviting: boolean; opened: ListedPost | null; onMoved: () => unknown; onClose: () => void }

/** What lies over the list: an invitation being written, a code that is shown once, or what becomes of one post. */
export function PostSheets({ invite, isInviting, opened, onMoved, onClose }: PostSheetsProps) {
  const [code, setCode] = useState<HandedOver | null>(null)
  const [asked, setAsked] = useState<'end' | 'withdraw' | null>(null)
  const made = invite.write.data
  const close = () => {
    setCode(null)
    setAsked(null)
    if (made) invite.write.reset()
    if (code || made) onMoved()
    onClose()
  }
  if (made && invite.unit) return <InvitationSheet unitName={invite.unit.name} title={invite.title} code={made.code} expiresAt={made.expiresAt} onClose={close} />
  if (isInviting) return <Sheet title={words.invite} onClose={close}><InviteForm invite={invite} /></Sheet>
  if (!opened) return null
  const sheet = { post: opened, onMoved, onClose: close }
  if (code) return <InvitationSheet unitName={opened.unitName} title={opened.title} code={code.code} expiresAt={code.expiresAt} onClose={close} />
  const mayEnd = opened.can.includes('end')
  const mayWithdraw = opened.can.includes('withdraw')
  if (asked === 'end' || (mayEnd && opened.can.length === 1)) return <EndPostSheet {...sheet} />
  if (asked === 'withdraw' || (mayWithdraw && opened.can.length === 1)) return <WithdrawSheet {...sheet} />
  return (
    <HandOverSheet
      post={opened} onCode={setCode} onClose={close}
      onEnd={mayEnd ? () => setAsked('end') : undefined}
      onWithdraw={mayWithdraw ? () => setAsked('withdraw') : undefined}
    />
  )
}
