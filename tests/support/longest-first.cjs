const { default: Sequencer } = require('@jest/test-sequencer')

/** What takes half a minute and more; begun last, it would be waited for alone. */
const LONGEST = ['ledger-crash', 'closing-race', 'closing-cut-off', 'hands-race', 'hands-crash', 'places-race', 'localcloud/crash', 'fill-city', 'verify-ledger', 'points-model', 'access', 'seed/story']

const rankOf = ({ path }) => {
  const rank = LONGEST.findIndex((part) => path.endsWith(`${part}.test.ts`))
  return rank < 0 ? LONGEST.length : rank
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rankOf(one) - rankOf(other))
  }
}
