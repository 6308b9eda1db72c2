export { startLocalCloud } from './cloud'
export type { CloudStats, LocalCloud } from './cloud'
export type { CollectionSpec, IndexKey, IndexSpec, Limits, LocalCloudConfig, LogLine, Mount, Persona } from './config'
export { DataFolderError } from './data-folder'
