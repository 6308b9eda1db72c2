import type { Person } from '../../seed/story/cast'
import { lastTextTo } from './ask'
import type { Phone } from './phones'
import type { ToldCounty } from './told-county'

/** Types a number, has the digits sent, reads the text that came to it and types them. */
export async function proveNumber(county: ToldCounty, phone: Phone, { phone: number }: Person): Promise<void> {
  await phone.type('手机号', number)
  await phone.tap('发验证码')
  await phone.sees(`发到 ${number} 了`)
  await phone.type('验证码', await lastTextTo(county, number))
}
