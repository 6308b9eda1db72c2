import { crashRun } from '../../crash/crash-run'

const OPS = 20_000
const KILLS = 20

test(`${OPS} orders with ${KILLS} kills, lost and doubled replies leave each done once or refused, and the ledger whole`, async () => {
  const report = await crashRun({ ops: OPS, kills: KILLS })
  expect(report).toMatchObject({ ops: OPS, kills: KILLS, lost: 0, doubled: 0, flipped: 0, negative: 0, unbalanced: 0, keysNotApplied: 0, fault: null })
  // Most were done and many sent more than once, so that the rest means something.
  expect(report.applied).toBeGreaterThan(OPS * 0.6)
  expect(report.refused).toBeGreaterThan(OPS * 0.02)
  expect(report.sent).toBeGreaterThan(OPS * 1.1)
}, 1_800_000)
