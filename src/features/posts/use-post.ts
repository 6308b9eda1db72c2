import { useState } from 'react'
import { useMe } from '@/cloud/session'
import { storage } from '@/platform/storage'
import type { StaffRole } from '#types/core/roles'

const KEY = 'post'

/** The post one acts with: chosen here, else the one asked for by its unit, else the one chosen last, else the first. */
export function usePost(roles: readonly StaffRole[], unitId?: string) {
  const { me, posts: all, isLoading, fault, refresh } = useMe()
  const [chosenId, setChosenId] = useState<string>()
  const [lastId] = useState(() => storage.get<string>(KEY))
  const posts = all.filter(({ role }) => roles.includes(role))
  const post = posts.find(({ id }) => id === chosenId)
    ?? posts.find((one) => one.unitId === unitId)
    ?? posts.find(({ id }) => id === lastId)
    ?? posts[0]

  const choose = (id: string) => {
    storage.set(KEY, id)
    setChosenId(id)
  }
  return { post, posts, isVisitor: me === null, choose, isLoading, fault, refresh }
}

export type PostChoice = ReturnType<typeof usePost>
