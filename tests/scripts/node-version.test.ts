import { assertNode } from '../../scripts/lib/node-version.mjs'

test.each(['20.0.0', '22.11.0', '24.1.0'])('Node %s will do', (version) => {
  expect(() => assertNode(version)).not.toThrow()
})

test.each(['18.20.4', '19.9.0', '25.0.0'])('Node %s is refused, with what to install', (version) => {
  expect(() => assertNode(version)).toThrow(`Node ${version} can't run this. Install Node 20, 22 or 24`)
})
