import { addOfferHandler } from './add-offer'
import { allocateFundHandler } from './allocate-fund'
import { answerAppealHandler } from './answer-appeal'
import { cancelRedemptionHandler } from './cancel-redemption'
import { closeOfferHandler } from './close-offer'
import { decideProposalHandler } from './decide-proposal'
import { enactPointsRuleHandler } from './enact-points-rule'
import { fileAppealHandler } from './file-appeal'
import { listAppealsHandler } from './list-appeals'
import { grantPointsHandler } from './grant-points'
import { listFundTransfersHandler } from './list-fund-transfers'
import { listMyAppealsHandler } from './list-my-appeals'
import { listMyRedemptionsHandler } from './list-my-redemptions'
import { listMyStatementHandler } from './list-my-statement'
import { listOffersHandler } from './list-offers'
import { listPairsHandler } from './list-pairs'
import { listProposalsHandler } from './list-proposals'
import { listRechecksHandler } from './list-rechecks'
import { listSealsHandler } from './list-seals'
import { listStationOffersHandler } from './list-station-offers'
import { moveFundHandler } from './move-fund'
import { previewPointsRuleHandler } from './preview-points-rule'
import { proposeReversalHandler } from './propose-reversal'
import { recheckWorkHandler } from './recheck-work'
import { redeemOfferHandler } from './redeem-offer'
import { reopenOfferHandler } from './reopen-offer'
import { setStockHandler } from './set-stock'
import { showFundHandler } from './show-fund'
import { showLedgerCheckHandler } from './show-ledger-check'
import { showMyPointsHandler } from './show-my-points'
import { showPointsRulesHandler } from './show-points-rules'
import { showRedemptionHandler } from './show-redemption'
import { withdrawAppealHandler } from './withdraw-appeal'
import { withdrawPointsRuleHandler } from './withdraw-points-rule'
import { withdrawProposalHandler } from './withdraw-proposal'

export const pointsHandlers = [
  showMyPointsHandler, listMyStatementHandler, allocateFundHandler, showFundHandler, addOfferHandler, setStockHandler, listOffersHandler,
  redeemOfferHandler, listMyRedemptionsHandler, showRedemptionHandler, cancelRedemptionHandler,
  moveFundHandler, listFundTransfersHandler,
  showPointsRulesHandler, previewPointsRuleHandler, enactPointsRuleHandler, withdrawPointsRuleHandler,
  listSealsHandler, showLedgerCheckHandler,
  listRechecksHandler, recheckWorkHandler, listPairsHandler,
  grantPointsHandler, proposeReversalHandler, listProposalsHandler, decideProposalHandler, withdrawProposalHandler,
  listStationOffersHandler, closeOfferHandler, reopenOfferHandler,
  fileAppealHandler, listMyAppealsHandler, withdrawAppealHandler, listAppealsHandler, answerAppealHandler,
]
