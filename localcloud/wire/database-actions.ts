import type { Stage } from '../engine/aggregate'
import { readOrder } from '../engine/aggregate'
import { decode, decodeDoc } from '../engine/ejson'
import type { Engine } from '../engine/engine'
import { CloudError } from '../engine/errors'
import type { Value } from '../engine/values'
import { isDoc, isOperators } from '../engine/values'
import type { AdminRequest } from './request'
import { isRecord, numberOr, optionalText, requiredText, textList } from './request'

/** Answers a call with the JSON text of its reply, without the request id. */
export type Action = (request: AdminRequest) => string | Promise<string>

const USUAL_LIMIT = 100
const LARGEST_LIMIT = 1_000
const SERVER_DATE = '$tcb_server_date'

/** The `database.*` actions of the SDK. */
export function databaseActions(engine: Engine, now: () => number): Record<string, Action> {
  return {
    'database.addCollection': async (request) => {
      await engine.createCollection(requiredText(request, 'collectionName'))
      return '{}'
    },
    'database.insertDocument': (request) => insert(engine, request, now()),
    'database.getDocument': (request) => get(engine, request, now()),
    'database.calculateDocument': (request) => (
      `{"data":{"total":${engine.count(requiredText(request, 'collectionName'), decodeDoc(optionalText(request, 'query'), now()))}}}`),
    'database.modifyDocument': (request) => modify(engine, request, now()),
    'database.modifyAndReturnDoc': (request) => modifyAndReturn(engine, request, now()),
    'database.removeDocument': (request) => remove(engine, request, now()),
    'database.aggregateDocuments': (request) => (
      `{"data":{"list":${JSON.stringify(engine.aggregate(requiredText(request, 'collectionName'), readStages(request, now())))}}}`),
    'database.startTransaction': () => `{"transactionId":"${engine.startTransaction()}"}`,
    'database.commitTransaction': async (request) => {
      await engine.commitTransaction(requiredText(request, 'transactionId'))
      return '{}'
    },
    'database.abortTransaction': (request) => {
      engine.abortTransaction(requiredText(request, 'transactionId'))
      return '{}'
    },
  }
}

async function insert(engine: Engine, request: AdminRequest, now: number): Promise<string> {
  const docs = textList(request, 'data').map((body) => ({
    doc: decodeDoc(body, now),
    ...(body.includes(SERVER_DATE) ? {} : { body }),
  }))
  const ids = await engine.writes.insert(requiredText(request, 'collectionName'), docs, optionalText(request, 'transactionId'))
  return `{"data":{"insertedIds":${JSON.stringify(ids)}}}`
}

function get(engine: Engine, request: AdminRequest, now: number): string {
  const collection = requiredText(request, 'collectionName')
  const query = decodeDoc(optionalText(request, 'query'), now)
  const transactionId = optionalText(request, 'transactionId')
  const projection = optionalText(request, 'projection')
  const isDocument = request.queryType === 'DOC'
  if (isDocument && projection === undefined && isPlainId(query._id)) {
    const body = engine.get(collection, query._id, transactionId)
    return `{"data":{"list":${body === undefined ? '[]' : `[${JSON.stringify(body)}]`},"offset":0,"limit":1}}`
  }
  const offset = numberOr(request, 'offset', 0)
  const limit = isDocument ? 1 : Math.min(numberOr(request, 'limit', USUAL_LIMIT), LARGEST_LIMIT)
  const list = engine.find({
    collection, query, offset, limit, transactionId,
    order: readOrderField(request, now),
    ...(projection === undefined ? {} : { projection: decodeDoc(projection, now) }),
  })
  return `{"data":{"list":${JSON.stringify(list)},"offset":${offset},"limit":${limit}}}`
}

function isPlainId(id: Value | undefined): id is Value {
  return id !== undefined && id !== null && !isOperators(id)
}

/** An object of fields, or through `options` a list of such objects. */
function readOrderField(request: AdminRequest, now: number): ReturnType<typeof readOrder> {
  const text = optionalText(request, 'order')
  if (text === undefined) return []
  const order = decode(text, now)
  return readOrder(Array.isArray(order) ? Object.assign({}, ...order.filter(isDoc)) : decodeDoc(text, now))
}

async function modify(engine: Engine, request: AdminRequest, now: number): Promise<string> {
  const { updated, upsertId } = await engine.writes.modify({
    collection: requiredText(request, 'collectionName'),
    query: decodeDoc(optionalText(request, 'query'), now),
    data: decodeDoc(requiredText(request, 'data'), now),
    isMulti: request.multi === true,
    isMerge: request.merge === true,
    isUpsert: request.upsert === true,
    transactionId: optionalText(request, 'transactionId'),
  })
  return `{"data":{"updated":${updated},"upsert_id":${JSON.stringify(upsertId)}}}`
}

async function modifyAndReturn(engine: Engine, request: AdminRequest, now: number): Promise<string> {
  const { updated, doc } = await engine.writes.modify({
    collection: requiredText(request, 'collectionName'),
    query: decodeDoc(optionalText(request, 'query'), now),
    data: decodeDoc(requiredText(request, 'data'), now),
    isMulti: false,
    isMerge: true,
    isUpsert: false,
    transactionId: optionalText(request, 'transactionId'),
  })
  return `{"data":{"updated":${updated},"doc":${JSON.stringify(doc)}}}`
}

async function remove(engine: Engine, request: AdminRequest, now: number): Promise<string> {
  const deleted = await engine.writes.remove({
    collection: requiredText(request, 'collectionName'),
    query: decodeDoc(optionalText(request, 'query'), now),
    isMulti: request.multi === true,
    transactionId: optionalText(request, 'transactionId'),
  })
  return `{"data":{"deleted":${deleted}}}`
}

function readStages(request: AdminRequest, now: number): Stage[] {
  const { stages } = request
  if (!Array.isArray(stages)) throw new CloudError('INVALID_PARAM', '[InvalidParameter] stages is missing')
  return stages.filter(isRecord).map((stage) => ({ key: requiredText(stage, 'stageKey'), value: decode(requiredText(stage, 'stageValue'), now) }))
}
