import { useState } from 'react'
import { requestPhoneCode, type PhoneProof } from '#types/phones'
import { useServerNow } from '@/cloud/server-clock'
import { useWrite } from '@/cloud/use-write'

const PHONE_DIGITS = 11
const CODE_DIGITS = 6
const SECOND_MS = 1_000

/** A number and the digits that were sent to it; `proof` is there once both are typed. */
export function usePhoneCode() {
  const [phone, setPhone] = useState('')
  const [digits, setDigits] = useState('')
  const [sentTo, setSentTo] = useState('')
  const write = useWrite(requestPhoneCode)
  const now = useServerNow(SECOND_MS)
  const waitUntil = write.data?.resendAt ?? write.refusal?.retryAt ?? 0
  const isWhole = phone.trim().length === PHONE_DIGITS
  const send = async () => {
    const ended = await write.send({ phone: phone.trim() })
    if (ended.state === 'done') setSentTo(phone.trim())
  }
  const proof: PhoneProof | undefined = isWhole && digits.trim().length === CODE_DIGITS ? { by: 'sms', phone: phone.trim(), digits: digits.trim() } : undefined
  return {
    phone, setPhone, digits, setDigits, write, send, proof,
    isSent: sentTo !== '' && sentTo === phone.trim(),
    canSend: isWhole && !write.isBusy,
    waitSeconds: sentTo === phone.trim() ? Math.max(0, Math.ceil((waitUntil - now) / SECOND_MS)) : 0,
  }
}

export type PhoneCode = ReturnType<typeof usePhoneCode>
