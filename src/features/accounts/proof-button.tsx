import type { PhoneProof } from '#types/phones'
import { Button, type ButtonProps } from '@/components/button'
import type { Proving } from './use-phone-proof'

export interface ProofButtonProps extends Pick<ButtonProps, 'look' | 'isBusy' | 'busyWords' | 'isDisabled' | 'children'> {
  proving: Proving
  onProof: (phone: PhoneProof) => unknown
}

/** An act that a number stands for: WeChat asks for it on this tap; else the number and the digits were typed before. */
export function ProofButton({ proving: { code: { proof }, isBySms, setNotGiven }, onProof, isDisabled = false, ...button }: ProofButtonProps) {
  if (isBySms || isDisabled) return <Button {...button} isDisabled={isDisabled || !proof} onPress={() => (proof ? onProof(proof) : undefined)} />
  const told = (code: string | null) => {
    setNotGiven(code === null)
    return code === null ? undefined : onProof({ by: 'platform', code })
  }
  return <Button {...button} openType="getPhoneNumber" onPhoneCode={told} />
}
