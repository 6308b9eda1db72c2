import { scanCode } from '#types/stations'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { checkIn } from './check-in'
import { consumeCode } from './consume-code'
import { fulfilRedemption } from './fulfil-redemption'

/** S13.3–S13.7: a code scanned at a station; what it is for is known from the code, not asked. Nobody scans his own. */
export const scanCodeHandler = handler(scanCode, async (args) => {
  const { input, store, keys, at } = args
  const scannerId = accountOf(args)._id
  const consumed = await consumeCode({ store, keys, at, scannerId, digits: input.digits })
  if (consumed.code.accountId === scannerId) refuse(scanCode, 'OWN_CODE')
  switch (consumed.code.purpose) {
    case 'presence': return checkIn(args, consumed)
    case 'redemption': return fulfilRedemption(args, consumed)
    // S1.16: a colleague's, who scans it with his own phone.
    case 'duty': return refuse(scanCode, 'CODE_WRONG')
  }
})
