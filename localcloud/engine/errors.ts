/** An error in CloudBase's own words: the SDK throws it as `{code, message}`. */
export class CloudError extends Error {
  constructor(readonly code: string, message: string) {
    super(message)
    this.name = 'CloudError'
  }
}

export function collectionMissing(name: string): CloudError {
  return new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}`)
}

export function duplicateKey(collection: string, index: string, id: string): CloudError {
  return new CloudError(
    'DATABASE_DUPLICATE_WRITE',
    `[FailedOperation] E11000 duplicate key error collection: ${collection} index: ${index} document: ${id.slice(1)}`,
  )
}

export function transactionConflict(): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[TransactionConflict] Transaction is conflict, maybe resource operated by others. WriteConflict',
  )
}

export function transactionGone(): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, it must be committed or aborted in its life.',
  )
}

export function requestFailed(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}
