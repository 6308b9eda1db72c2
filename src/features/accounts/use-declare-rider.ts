import { useState } from 'react'
import { declareRider, type AgeGroup } from '#types/accounts'
import type { OutputOf } from '#types/core/action'
import type { PhoneProof } from '#types/phones'
import { useMe } from '@/cloud/session'
import { useWrite } from '@/cloud/use-write'
import { capabilities } from '@/platform/device'
import { usePhoneCode } from './use-phone-code'

/** One tap: 我是骑手，满 18 岁, with WeChat's word for the number where it can be had, else with digits that were sent. */
export function useDeclareRider({ onDone }: { onDone?: (data: OutputOf<typeof declareRider>) => unknown } = {}) {
  const { refresh } = useMe()
  const write = useWrite(declareRider, {
    async onDone(data) {
      await refresh()
      await onDone?.(data)
    },
  })
  const code = usePhoneCode()
  const [isBySms, setBySms] = useState(!capabilities.hasPhoneButton)
  const [isNotGiven, setNotGiven] = useState(false)
  const declare = (age: AgeGroup, { name = '', phone }: { name?: string; phone?: PhoneProof } = {}) => {
    const displayName = name.trim()
    return write.send({ age, ...(displayName && { displayName }), ...(phone && { phone }) })
  }
  return { write, code, isBySms, chooseSms: () => setBySms(true), isNotGiven, setNotGiven, declare }
}

export type Declaring = ReturnType<typeof useDeclareRider>
