import { randomBytes } from 'node:crypto'
import { beginSignIn, confirmSignIn } from '#types/sessions'
import type { Browser, County, Person } from '../../support/county'

/** A browser nobody is signed in on, with a fresh secret. */
export const aBrowser = (): Browser => ({ secret: randomBytes(32).toString('base64url') })

/** Asks for a code; its digits. */
export const aCode = async (county: County, as: Browser): Promise<string> => (await county.call(beginSignIn, { browser: 'Chrome · Windows' }, { as })).digits

/** A browser that acts as `person`, and the session's id. */
export async function signedIn(county: County, person: Person): Promise<Browser & { id: string }> {
  const browser = aBrowser()
  const { id } = await county.call(confirmSignIn, { digits: await aCode(county, browser) }, { as: person })
  return { ...browser, id }
}
