import type { AgeGroup } from '#types/accounts'
import { Button, type ButtonProps } from '@/components/button'
import { common } from '@/copy/common'
import type { Declaring } from './use-declare-rider'

export interface DeclareButtonProps {
  declaring: Declaring
  age: AgeGroup
  name?: string
  look?: ButtonProps['look']
  children: string
}

/** Declares with one tap: WeChat asks for the number itself; else the number and the digits were typed before. */
export function DeclareButton({ declaring: { write, code, isBySms, setNotGiven, declare }, age, name, look, children }: DeclareButtonProps) {
  const shared = { look, isBusy: write.isBusy, busyWords: common.sending, children }
  if (isBySms) return <Button {...shared} isDisabled={!code.proof} onPress={() => declare(age, { name, phone: code.proof })} />
  const told = (platformCode: string | null) => {
    setNotGiven(platformCode === null)
    return platformCode === null ? undefined : declare(age, { name, phone: { by: 'platform', code: platformCode } })
  }
  return <Button {...shared} openType="getPhoneNumber" onPhoneCode={told} />
}
