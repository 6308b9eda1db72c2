import { forgetAccount } from './account'
import { forgetBearer } from './bearer'
import { dropKept } from './keep'
import { outbox } from './use-outbox'

/** The account ended: this phone forgets what waited to be sent, what was kept for offline, and his session. */
export async function forgetPerson() {
  await outbox.empty()
  dropKept()
  forgetAccount()
  forgetBearer()
}
