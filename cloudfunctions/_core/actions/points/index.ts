import { addOfferHandler } from './add-offer'
import { allocateFundHandler } from './allocate-fund'
import { cancelRedemptionHandler } from './cancel-redemption'
import { listFundTransfersHandler } from './list-fund-transfers'
import { listMyRedemptionsHandler } from './list-my-redemptions'
import { listMyStatementHandler } from './list-my-statement'
import { listOffersHandler } from './list-offers'
import { listSealsHandler } from './list-seals'
import { moveFundHandler } from './move-fund'
import { redeemOfferHandler } from './redeem-offer'
import { setStockHandler } from './set-stock'
import { showFundHandler } from './show-fund'
import { showMyPointsHandler } from './show-my-points'
import { showRedemptionHandler } from './show-redemption'

export const pointsHandlers = [
  showMyPointsHandler, listMyStatementHandler, allocateFundHandler, showFundHandler, addOfferHandler, setStockHandler, listOffersHandler,
  redeemOfferHandler, listMyRedemptionsHandler, showRedemptionHandler, cancelRedemptionHandler,
  moveFundHandler, listFundTransfersHandler, listSealsHandler,
]
