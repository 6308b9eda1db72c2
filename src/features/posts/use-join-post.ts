import { useState } from 'react'
import { useMe } from '@/cloud/session'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'
import { joinPost as words } from '@/copy/official'
import { joinPost } from '#types/accounts'
import type { StaffRole } from '#types/core/roles'
import { showPostWork } from '#types/posts'
import type { PhoneProof } from '#types/phones'
import { replace, routes } from '@/routes'

const MIN_CODE = 8

/** Where each role works. */
export function openRole(role: StaffRole, unitId: string) {
  if (role === 'grid') return replace(routes.gridInbox)
  if (role === 'keeper' || role === 'merchant') return replace(routes.counter, { id: unitId })
  if (role === 'official') return replace(routes.desk)
  if (role === 'enterprise') return replace(routes.outlet, { id: unitId })
  return replace(routes.me)
}

/** Takes the post behind an invitation code. */
export function useJoinPost(givenCode: string) {
  const { me, refresh } = useMe()
  const [code, setCode] = useState(givenCode)
  const [typedName, setName] = useState<string>()
  const name = typedName ?? me?.displayName ?? ''
  const write = useWrite(joinPost, { onDone: refresh })
  const missing = code.trim().length < MIN_CODE ? words.needCode : !name.trim() ? words.needName : null

  const send = (phone?: PhoneProof) => write.send({ code: code.trim().toUpperCase(), displayName: name, ...(phone && { phone }) })
  const { data: work } = useRead(showPostWork, write.data ? { postId: write.data.id } : null)
  const took = work ? words.tookOver(work) : ''
  return { took, ownPhone: me?.phone ?? null, code, setCode, name, setName, write, missing, send, done: write.data }
}
