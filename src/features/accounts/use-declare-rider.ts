import { declareRider, type AgeGroup } from '#types/accounts'
import type { Agreed } from '#types/consents'
import type { OutputOf } from '#types/core/action'
import type { PhoneProof } from '#types/phones'
import { useMe } from '@/cloud/session'
import { useWrite } from '@/cloud/use-write'
import { usePhoneProof } from './use-phone-proof'

/** One tap: 我是骑手，满 18 岁, with a number that is proved. */
export function useDeclareRider({ agreesTo, onDone }: { agreesTo?: Agreed[]; onDone?: (data: OutputOf<typeof declareRider>) => unknown } = {}) {
  const { refresh } = useMe()
  const write = useWrite(declareRider, {
    async onDone(data) {
      await refresh()
      await onDone?.(data)
    },
  })
  const proving = usePhoneProof()
  const declare = (age: AgeGroup, { name = '', phone }: { name?: string; phone?: PhoneProof } = {}) => {
    const displayName = name.trim()
    return write.send({ age, ...(displayName && { displayName }), ...(phone && { phone }), ...(age === 'adult' && agreesTo && { agreesTo }) })
  }
  return { write, proving, declare }
}
