import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { invite as words } from '@/copy/official'
import { roleWords } from '@/copy/states'
import { kindsWithPosts, mayCarryRole } from '#domain/accounts/roles-of-units'
import { inviteStaff } from '#types/accounts'
import { staffRole, type StaffRole } from '#types/core/roles'
import type { UnitKind } from '#types/profile'
import type { Tree } from './use-tree'

const PHONE_DIGITS = 11

/** An invitation being put together: which unit, which role, what the post is called, whose number it is for. */
export function useInvite(tree: Tree, unitId: string) {
  const offeredKinds = kindsWithPosts.filter((kind) => tree.below(unitId, kind).length > 0)
  const [chosenKind, setKind] = useState<UnitKind>()
  const [chosenUnitId, setUnit] = useState<string>()
  const [chosenRole, setRole] = useState<StaffRole>()
  const [typed, setTitle] = useState<string>()
  const [phone, setPhone] = useState('')

  const kind = chosenKind ?? offeredKinds[0]
  const units = kind ? tree.below(unitId, kind) : []
  const unit = units.find(({ id }) => id === chosenUnitId) ?? (units.length === 1 ? units[0] : undefined)
  const roles = kind ? staffRole.options.filter((role) => mayCarryRole(kind, role)) : []
  const role = chosenRole && roles.includes(chosenRole) ? chosenRole : roles[0]
  const title = typed ?? (role ? roleWords[role] : '')
  const write = useWrite(inviteStaff)
  const missing = !unit ? words.needUnit : !role ? words.needRole : !title.trim() ? words.needTitle : phone.trim().length < PHONE_DIGITS ? words.needPhone : null

  const send = () => (unit && role ? write.send({ unitId: unit.id, role, title, phone: phone.trim() }) : undefined)
  return { offeredKinds, kind, units, unit, roles, role, title, phone, write, missing, send, setKind, setUnit, setRole, setTitle, setPhone }
}

export type Invite = ReturnType<typeof useInvite>
