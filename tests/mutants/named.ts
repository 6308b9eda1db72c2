/** A bug that could have been written: the text it stands in, and the ordinary tests that must notice it. */
export interface NamedMutant { name: string; file: string; from: string; to: string; tests: readonly string[] }

const CORE = 'cloudfunctions/_core'
const BOOKS = ['tests/domain/points/account', 'tests/domain/points/transfer', 'tests/domain/points/hold', 'tests/domain/points/lots', 'tests/domain/points/posting', 'tests/domain/points/redemption', 'tests/domain/points/verify', 'tests/domain/points/caps']
const SHOP = ['tests/actions/points/redeem-offer', 'tests/actions/points/cancel-redemption', 'tests/actions/points/give-back', 'tests/actions/timers/expire-redemptions', 'tests/actions/stations/fulfil-redemption']
const ONCE = ['tests/actions/runtime/command', 'tests/actions/points/cut-off']

const ledger: readonly NamedMutant[] = [
  { name: 'points are spent that are not there', file: 'domain/points/account.ts', from: 'freePoints(account) < points)', to: 'freePoints(account) < points - 1)', tests: BOOKS },
  { name: 'held points are spent again', file: 'domain/points/account.ts', from: '=> balance - held', to: '=> balance + held * 0', tests: BOOKS },
  { name: 'a fund may go below zero', file: 'domain/points/account.ts', from: "kind === 'issuance' || kind === 'write-off'", to: "kind === 'issuance' || kind === 'write-off' || kind === 'fund'", tests: BOOKS },
  { name: 'more arrives than leaves', file: 'domain/points/transfer.ts', from: 'amount: move.amountPoints })', to: 'amount: move.amountPoints + 1 })', tests: BOOKS },
  { name: 'nothing leaves', file: 'domain/points/transfer.ts', from: 'amount: -move.amountPoints })', to: 'amount: -0 })', tests: BOOKS },
  { name: 'time runs backwards in an account', file: 'domain/points/transfer.ts', from: 'const at = Math.max(move.at, from.lastAt, to.lastAt)', to: 'const at = move.at', tests: BOOKS },
  { name: 'a spent hold stays held', file: 'domain/points/transfer.ts', from: 'const released = isFromHold ? amountPoints : 0', to: 'const released = isFromHold ? 0 : 0', tests: BOOKS },
  { name: 'the day’s cap is forgotten', file: 'domain/points/transfer.ts', from: 'if (cap !== null) throw', to: "if (cap === 'month') throw", tests: BOOKS },
  { name: 'an account that closes holds on', file: 'domain/points/hold.ts', from: 'if (account.isClosing) throw new AccountClosing()', to: '', tests: BOOKS },
  { name: 'more is freed than was held', file: 'domain/points/hold.ts', from: "if (account.held < points) throw new Error('more is released than is held')", to: '', tests: BOOKS },
  { name: 'the newest lot is spent first', file: 'domain/points/lots.ts', from: 'for (const lot of lots) {', to: 'for (const lot of [...lots].reverse()) {', tests: BOOKS },
  { name: 'points live a month too long', file: 'domain/points/lots.ts', from: 'addMonths(monthOf(dateOf(at)), expiryMonths)', to: 'addMonths(monthOf(dateOf(at)), expiryMonths + 1)', tests: BOOKS },
  { name: 'the hash leaves out the amount', file: 'domain/points/posting.ts', from: '[account, sequence, transfer, kind, amount, balanceAfter,', to: '[account, sequence, transfer, kind, 0, balanceAfter,', tests: BOOKS },
  { name: 'a posting is chained to nothing', file: 'domain/points/posting.ts', from: 'previousHash: account.head }', to: "previousHash: '0'.repeat(64) }", tests: BOOKS },
  { name: 'a forged hash verifies', file: 'domain/points/verify.ts', from: '[posting.hash === hashOf(posting)', to: '[posting.hash !== ""', tests: BOOKS },
  { name: 'a transfer that does not sum to zero verifies', file: 'domain/points/verify.ts', from: 'debit.amount < 0 && debit.amount + credit.amount === 0', to: 'debit.amount < 0', tests: BOOKS },
  { name: 'only the debit is posted', file: `${CORE}/actions/points/ledger.ts`, from: 'of [debit, credit]) {', to: 'of [debit]) {', tests: ['tests/actions/points/ledger.test'] },
  { name: 'a fact is booked twice', file: `${CORE}/actions/points/ledger.ts`, from: "await tx.add('transfers', {", to: "await tx.set('transfers', {", tests: ['tests/actions/points/ledger.test'] },
]

const stock: readonly NamedMutant[] = [
  { name: 'the shelf never empties', file: `${CORE}/actions/points/redeem-offer.ts`, from: 'left: stock.left - 1', to: 'left: stock.left', tests: SHOP },
  { name: 'the last item goes to everybody', file: `${CORE}/actions/points/redeem-offer.ts`, from: 'if (!stock || stock.left < 1) refuse', to: 'if (!stock) refuse', tests: ['tests/actions/points/stock-race'] },
  { name: 'stock is taken outside the transaction', file: `${CORE}/actions/points/redeem-offer.ts`, from: "await tx.set('stocks', { ...stock, left: stock.left - 1 })", to: "await store.put('stocks', { ...stock, left: stock.left - 1 })", tests: [...SHOP, 'tests/actions/points/stock-race', 'tests/actions/points/cut-off'] },
  { name: 'goods are set aside for nothing', file: `${CORE}/actions/points/redeem-offer.ts`, from: 'await holdPoints(tx, rider._id, redemption.pricePoints)', to: '', tests: SHOP },
  { name: 'what is given up does not go back on the shelf', file: `${CORE}/actions/points/give-back.ts`, from: 'left: (stock?.left ?? 0) + 1', to: 'left: stock?.left ?? 0', tests: SHOP },
  { name: 'what is given up stays held', file: `${CORE}/actions/points/give-back.ts`, from: 'await releasePoints(tx, redemption.accountId, redemption.pricePoints)', to: '', tests: SHOP },
  { name: 'a fetched redemption is cancelled', file: 'domain/points/redemption.ts', from: '  fulfilled: [],', to: "  fulfilled: ['cancelled'],", tests: [...BOOKS, ...SHOP] },
  { name: 'goods are fetched at the instant they ran out', file: 'domain/points/redemption.ts', from: 'at < redemption.heldUntil', to: 'at <= redemption.heldUntil', tests: [...BOOKS, ...SHOP] },
  { name: 'goods are handed over at another station', file: `${CORE}/actions/stations/fulfil-redemption.ts`, from: "if (redemption.stationId !== station._id) refuse(scanCode, 'WRONG_STATION')", to: '', tests: SHOP },
]

const idempotency: readonly NamedMutant[] = [
  { name: 'a reply is not recorded', file: `${CORE}/runtime/command.ts`, from: "await tx.add('commands', this.record({ reply }))", to: '', tests: ONCE },
  { name: 'a reply is recorded over another', file: `${CORE}/runtime/command.ts`, from: "await tx.add('commands', this.record({ reply }))", to: "await tx.set('commands', this.record({ reply }))", tests: ONCE },
  { name: 'a key says the same to another body', file: `${CORE}/runtime/command.ts`, from: '!this.isSameBody(record.bodyHash) || ', to: '', tests: ['tests/actions/runtime'] },
  { name: 'a refusal is forgotten', file: `${CORE}/runtime/command.ts`, from: 'if (NOT_STORED.has(refusal.code)) return null', to: 'if (refusal.code) return null', tests: ONCE },
  { name: 'a denial is kept for ever', file: `${CORE}/runtime/command.ts`, from: 'if (NOT_STORED.has(refusal.code)) return null', to: '', tests: ONCE },
  { name: 'a lost commit is an error although it was done', file: `${CORE}/runtime/command.ts`, from: 'if (!isTaken && !(error instanceof CommitUnknown)) throw error', to: 'if (!isTaken) throw error', tests: [...ONCE, 'tests/actions/store/transaction'] },
  { name: 'a command is asked for only in its transaction', file: `${CORE}/runtime/serve.ts`, from: 'const before = await command.recorded()', to: 'const before = null as { reply: unknown } | null', tests: ['tests/actions/runtime/command'] },
  { name: 'a code is used twice', file: `${CORE}/actions/stations/consume-code.ts`, from: "await tx.add('codeUses'", to: "await tx.set('codeUses'", tests: ['tests/actions/stations'] },
  { name: 'conflicts are not tried again', file: `${CORE}/store/transaction.ts`, from: "new Set(['DATABASE_TRANSACTION_CONFLICT', ", to: 'new Set([', tests: ['tests/actions/store/transaction', 'tests/actions/points/stock-race'] },
]

const ENDS = ['tests/actions/accounts/close-account', 'tests/actions/accounts/finish-closing', 'tests/actions/points/return-balance']
const endings: readonly NamedMutant[] = [
  { name: 'who is gone is paid for work', file: `${CORE}/actions/whistles/confirm-one.ts`, from: 'await assertHere(tx, accountId)', to: '', tests: ENDS },
  { name: 'who is gone is granted points', file: `${CORE}/actions/points/grant.ts`, from: 'await assertHere(tx, granting.proposal.riderId)', to: '', tests: ENDS },
  { name: 'a call under way takes effect for who is gone', file: `${CORE}/runtime/command.ts`, from: 'if (this.facts.of) await assertStanding(tx, this.facts.of)', to: '', tests: ['tests/actions/runtime/command', ...ENDS] },
  { name: 'a revoked browser finishes what it began', file: `${CORE}/runtime/standing.ts`, from: "await tx.set('sessions', { ...session, version: session.version + 1 })", to: '', tests: ['tests/actions/accounts/revoke-session'] },
  { name: 'a post reaches beyond its unit', file: `${CORE}/runtime/authorize.ts`, from: "case 'within': return subject !== null && post !== null && liesIn(subject, post.unitId)", to: "case 'within': return subject !== null && post !== null", tests: ['tests/actions/whistles/scope'] },
  { name: 'a rider sees what other communities do', file: `${CORE}/runtime/authorize.ts`, from: 'liesIn(subject, communityId) || subject.offeredTo.includes(communityId))', to: 'true || liesIn(subject, communityId))', tests: ['tests/actions/whistles/scope'] },
  { name: 'duty never runs out', file: 'domain/accounts/duty.ts', from: 'duty !== null && at >= duty.until', to: 'false', tests: ['tests/domain/accounts/duty', 'tests/actions/accounts/take-duty'] },
  { name: 'duty outlives the post it stands beside', file: `${CORE}/actions/accounts/vacated.ts`, from: '  await endDutyBeside(tx, post)\n', to: '', tests: ['tests/actions/accounts/take-duty'] },
  { name: 'who lost his post finishes what he began', file: `${CORE}/runtime/standing.ts`, from: "if (post?.holderId !== accountId) throw new Refusal('NOT_ALLOWED')", to: '', tests: ['tests/actions/accounts/removed-meanwhile'] },
  { name: 'a department reads small counts', file: 'domain/participation/figures.ts', from: 'const isHidden = !isInside && isSmall(riders)', to: 'const isHidden = isInside && isSmall(-1)', tests: ['tests/domain/participation/figures', 'tests/actions/participation/show-participation'] },
  { name: 'a yes brings two messages', file: `${CORE}/actions/timers/carry-message.ts`, from: 'left: grant.left - 1', to: 'left: grant.left', tests: ['tests/actions/timers/send-messages', 'tests/actions/timers/carry-message'] },
  { name: 'a colleague’s move is taken back', file: 'domain/reports/undo.ts', from: '&& last.byId === accountId', to: '', tests: ['tests/domain/reports/undo'] },
  { name: 'who ticked himself off the list is here', file: 'domain/whistles/working.ts', from: "answer?.accountId === listerId ? 'OWN_ARRIVAL'", to: "answer === undefined ? 'OWN_ARRIVAL'", tests: ['tests/domain/whistles/working', 'tests/actions/whistles/mark-arrived'] },
  { name: 'two leads leave at once', file: `${CORE}/actions/accounts/end-account.ts`, from: "await tx.set('posts', { ...post, version: post.version + 1 })\n    return", to: 'return', tests: ['tests/actions/accounts/end-account'] },
  { name: 'whose points they were is forgotten at once', file: `${CORE}/actions/accounts/finish-closing.ts`, from: 'if (!isClear || !wasSettled) return false', to: 'if (!isClear) return false', tests: ENDS },
  { name: 'points go back although goods are held', file: `${CORE}/actions/points/return-balance.ts`, from: 'if (account.held > 0) return false', to: '', tests: ENDS },
  { name: 'who is forgotten without an end verifies', file: `${CORE}/actions/points/verify-accounts.ts`, from: "kind === 'worker' && hasEnded && balance === 0", to: "kind === 'worker' && balance === 0", tests: ['tests/actions/points/verify-closings'] },
]

const WORKERS = `${CORE}/actions/workers`
const registry: readonly NamedMutant[] = [
  { name: 'a line somebody claimed is claimed by another', file: 'domain/workers/engagements.ts', from: 'accountId === null || accountId === caller', to: "accountId === null || caller !== ''", tests: ['tests/domain/workers/engagements'] },
  { name: 'who said that it is not him is asked again', file: 'domain/workers/engagements.ts', from: "if (known.state === 'denied') return 'denied'", to: '', tests: ['tests/domain/workers/engagements', 'tests/actions/workers/add-workers'] },
  { name: 'an outlet\'s numbers are stored as they are', file: `${WORKERS}/list-line.ts`, from: 'phone: maskedPhone(phone)', to: 'phone', tests: ['tests/actions/workers/add-workers'] },
  { name: 'he claims on a number that is his no more', file: `${WORKERS}/my-worker.ts`, from: "await tx.set('accounts', { ...account, version: account.version + 1 })", to: '', tests: ['tests/actions/workers/claim-engagement'] },
  { name: 'his answers stay with the number he gave up', file: `${WORKERS}/new-number.ts`, from: 'if (before && isHis) await saveWorker(tx, withoutHim(before))', to: '', tests: ['tests/actions/workers/claim-engagement'] },
  { name: 'an outlet vouches for who is not on its list', file: `${WORKERS}/verify-worker.ts`, from: 'worker && standingAt(worker, outlet._id)', to: 'worker && (worker.engagements[0] ?? null)', tests: ['tests/actions/workers/verify-worker'] },
]

const WHISTLES = `${CORE}/actions/whistles`
const settling: readonly NamedMutant[] = [
  { name: 'who was passed over waits again', file: 'domain/whistles/pick.ts', from: 'wasPassedOver ? 0 : 1', to: 'wasPassedOver ? 1 : 0', tests: ['tests/domain/whistles/pick'] },
  { name: 'a thumb decides before a turn', file: 'domain/whistles/pick.ts', from: "['longest', ({ sinceAt }) => sinceAt],", to: '', tests: ['tests/domain/whistles/pick'] },
  { name: 'the deadline is that of the call, not of the transaction', file: `${WHISTLES}/answer-whistle.ts`, from: 'const now = args.now()', to: 'const now = args.at', tests: ['tests/actions/whistles/answer-whistle'] },
  { name: 'it is settled again over what was settled', file: `${WHISTLES}/add-settlement.ts`, from: "await tx.add('settlements', settlement)", to: "await tx.set('settlements', settlement)", tests: ['tests/actions/whistles/add-settlement'] },
  { name: 'an outcome is given twice', file: `${WHISTLES}/carry-out.ts`, from: "if (answer?.status !== 'asked') return", to: 'if (!answer) return', tests: ['tests/actions/whistles/carry-out'] },
  { name: 'it is first come before anybody has his outcome', file: `${WHISTLES}/carry-out.ts`, from: 'if (open.length === 0) break', to: 'break', tests: ['tests/actions/whistles/carry-out'] },
  { name: 'who asked leaves while it is settled', file: `${CORE}/actions/accounts/unenroll.ts`, from: 'await assertNotSettling(tx, asked, now())', to: '', tests: ['tests/actions/accounts/assert-not-settling'] },
  { name: 'the neighbours’ staff reach what was widened', file: `${CORE}/runtime/subjects.ts`, from: 'return { kind, record, paths, ownerId', to: "return { kind, record, paths: 'offeredTo' in record ? [...paths, record.offeredTo] : paths, ownerId", tests: ['tests/actions/whistles/widen-whistle'] },
  { name: 'it is handed back under somebody who comes', file: 'domain/whistles/calling.ts', from: "if (held > 0) return 'SOMEBODY_COMES'", to: '', tests: ['tests/actions/whistles/hand-back', 'tests/domain/whistles/calling'] },
  { name: 'the night has no morning on days off', file: 'domain/whistles/quiet.ts', from: 'isRestDay(dateOf(at), calendar) ? restDaysTo : to', to: 'to', tests: ['tests/domain/whistles/quiet'] },
]

export const NAMED_MUTANTS = [...ledger, ...stock, ...idempotency, ...endings, ...registry, ...settling]
