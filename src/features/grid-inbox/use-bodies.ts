import { useCounty } from '@/cloud/session'

/** The bodies there are, and the one this kind of thing goes to. */
export function useBodies(categoryId?: string) {
  const { bodies, reportCategories } = useCounty()
  const proposedId = reportCategories.find(({ id }) => id === categoryId)?.bodyId
  return { bodies, proposed: bodies.find(({ id }) => id === proposedId) }
}
