import { useState } from 'react'
import { capabilities } from '@/platform/device'
import { usePhoneCode } from './use-phone-code'

/** How a number is proved here: WeChat's word where it can be had, else digits that were sent. */
export function usePhoneProof() {
  const code = usePhoneCode()
  const [isBySms, setBySms] = useState(!capabilities.hasPhoneButton)
  const [isNotGiven, setNotGiven] = useState(false)
  return { code, isBySms, chooseSms: () => setBySms(true), isNotGiven, setNotGiven, isMissing: isBySms && !code.proof }
}

export type Proving = ReturnType<typeof usePhoneProof>
