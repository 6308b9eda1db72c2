import { addressQuery, stripFromAddress } from '@/platform/address'
import { bearer, setBearer } from './bearer'
import { forgetAccount } from './account'

/** A session that came in the address is kept and taken out of it, before anything is asked. */
export function arrive() {
  const token = addressQuery().get('token')
  if (!token) return
  if (token !== bearer()) forgetAccount()
  setBearer(token)
  stripFromAddress('token')
}
