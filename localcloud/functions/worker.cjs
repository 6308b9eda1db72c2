'use strict'
// Plain JavaScript: a worker thread starts from this file as it is, without the transpiler of whoever starts it.
const { parentPort, workerData } = require('node:worker_threads')

const { file, clock } = workerData
shiftDate(new Float64Array(clock))
const { main } = require(file)
if (typeof main !== 'function') throw new Error(`${file} exports no main`)
parentPort.on('message', run)

async function run({ id, event, context }) {
  try {
    const result = await main(JSON.parse(event), context)
    parentPort.postMessage({ kind: 'done', id, result: JSON.stringify(result ?? null) })
  } catch (error) {
    const stack = error instanceof Error ? error.stack : String(error)
    parentPort.postMessage({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error), stack })
  }
}

/** Lets `Date` tell the cloud's time, so that function code needs no hook of its own. */
function shiftDate(offset) {
  const RealDate = Date
  const now = () => RealDate.now() + offset[0]
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  RealDate.prototype.constructor = ShiftedDate
  globalThis.Date = ShiftedDate
}
