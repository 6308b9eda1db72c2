import * as z from 'zod/mini'
import { wxCloud } from './wx-cloud'

/** 40029: the code is unknown, used or older than five minutes. */
const CODE_NO_GOOD = 40029
const MAINLAND = '86'

const answered = z.object({ phoneInfo: z.object({ purePhoneNumber: z.string(), countryCode: z.union([z.string(), z.number()]) }) })

/** The mainland number behind a code of the platform's button; null for a code that is no good and for numbers from elsewhere. */
export async function phoneNumberOf(code: string): Promise<string | null> {
  const answer = await (await wxCloud()).openapi.phonenumber.getPhoneNumber({ code }).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'errCode' in error && error.errCode === CODE_NO_GOOD) return null
    throw error
  })
  if (answer === null) return null
  const { purePhoneNumber, countryCode } = z.parse(answered, answer).phoneInfo
  return String(countryCode) === MAINLAND ? purePhoneNumber : null
}
