import { recordOf, textOf } from '../../shared/json'
import { bytesOf, textOfBytes } from '../bytes'
import { asyncApi, Refusal, type ApiTable, type AsyncApi, type Options } from './define'
import {
  addFolder, cleanPath, FileFault, fileTime, hasFile, hasFolder, listFolder, readFile, removeFile, removeFolder, tempFile, userFolder, writeFile,
} from './file-store'

function stats(path: string): object {
  const isDirectory = hasFolder(path)
  const size = isDirectory ? 0 : readFile(path).length
  const at = Math.floor(fileTime(path) / 1000)
  return { mode: isDirectory ? 16877 : 33188, size, lastAccessedTime: at, lastModifiedTime: at, isDirectory: () => isDirectory, isFile: () => !isDirectory }
}

function access(path: string): void {
  if (!hasFile(path) && !hasFolder(path)) throw new FileFault(`no such file or directory ${path}`)
}

function read(path: string, encoding: unknown): string | ArrayBuffer {
  const bytes = readFile(path)
  return typeof encoding === 'string' && encoding !== '' ? textOfBytes(bytes, encoding) : bytes.slice().buffer
}

function copy(from: string, to: string): void {
  writeFile(to, readFile(from).slice())
}

function move(from: string, to: string): void {
  copy(from, to)
  removeFile(from)
}

function append(path: string, data: unknown, encoding: unknown): void {
  const [before, added] = [readFile(path), bytesOf(data, textOf(encoding, 'utf8'))]
  const joined = new Uint8Array(before.length + added.length)
  joined.set(before)
  joined.set(added, before.length)
  writeFile(path, joined)
}

function save(tempFilePath: string, filePath: unknown): string {
  const target = typeof filePath === 'string' && filePath !== '' ? filePath : `${userFolder}/store_${Date.now()}_${tempFilePath.split('/').pop() ?? ''}`
  move(tempFilePath, target)
  return target
}

const operations: Readonly<Record<string, (options: Options) => object | void>> = {
  access: ({ path }) => access(cleanPath(path)),
  readFile: ({ filePath, encoding }) => ({ data: read(cleanPath(filePath), encoding) }),
  writeFile: ({ filePath, data, encoding }) => writeFile(cleanPath(filePath), bytesOf(data, textOf(encoding, 'utf8'))),
  appendFile: ({ filePath, data, encoding }) => append(cleanPath(filePath), data, encoding),
  copyFile: ({ srcPath, destPath }) => copy(cleanPath(srcPath), cleanPath(destPath)),
  rename: ({ oldPath, newPath }) => move(cleanPath(oldPath), cleanPath(newPath)),
  saveFile: ({ tempFilePath, filePath }) => ({ savedFilePath: save(cleanPath(tempFilePath), filePath) }),
  unlink: ({ filePath }) => removeFile(cleanPath(filePath)),
  mkdir: ({ dirPath, recursive }) => addFolder(cleanPath(dirPath), recursive === true),
  rmdir: ({ dirPath, recursive }) => removeFolder(cleanPath(dirPath), recursive === true),
  readdir: ({ dirPath }) => ({ files: listFolder(cleanPath(dirPath)) }),
  stat: ({ path }) => ({ stats: stats(cleanPath(path)) }),
  getFileInfo: ({ filePath }) => ({ size: readFile(cleanPath(filePath)).length, digest: '' }),
  removeSavedFile: ({ filePath }) => removeFile(cleanPath(filePath)),
  getSavedFileList: () => ({ fileList: listFolder(userFolder).map((name) => ({ filePath: `${userFolder}/${name}`, size: 0, createTime: 0 })) }),
}

function asRefusal(operation: (options: Options) => object | void): AsyncApi {
  return (options) => {
    try {
      return operation(options)
    } catch (error) {
      throw error instanceof FileFault ? new Refusal(error.message) : error
    }
  }
}

const syncOperations: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  accessSync: (path) => access(cleanPath(path)),
  readFileSync: (path, encoding) => read(cleanPath(path), encoding),
  writeFileSync: (path, data, encoding) => writeFile(cleanPath(path), bytesOf(data, textOf(encoding, 'utf8'))),
  appendFileSync: (path, data, encoding) => append(cleanPath(path), data, encoding),
  copyFileSync: (from, to) => copy(cleanPath(from), cleanPath(to)),
  renameSync: (from, to) => move(cleanPath(from), cleanPath(to)),
  saveFileSync: (from, to) => save(cleanPath(from), to),
  unlinkSync: (path) => removeFile(cleanPath(path)),
  mkdirSync: (path, recursive) => addFolder(cleanPath(path), recursive === true),
  rmdirSync: (path, recursive) => removeFolder(cleanPath(path), recursive === true),
  readdirSync: (path) => listFolder(cleanPath(path)),
  statSync: (path) => stats(cleanPath(path)),
}

/** A synchronous call throws what the asynchronous one hands to `fail`. */
function throwing(name: string, operation: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      return operation(...args)
    } catch (error) {
      throw error instanceof FileFault ? new Error(`${name}:fail ${error.message}`) : error
    }
  }
}

const manager: Record<string, unknown> = {
  ...Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, asyncApi(name, asRefusal(operation))])),
  ...Object.fromEntries(Object.entries(syncOperations).map(([name, operation]) => [name, throwing(name, operation)])),
}

export const fileSystem: ApiTable = {
  values: { env: { USER_DATA_PATH: userFolder } },
  sync: {
    getFileSystemManager: () => manager,
    createBufferURL: (buffer) => tempFile(bytesOf(buffer), 'bin'),
    revokeBufferURL: (path) => removeFile(cleanPath(path)),
  },
  async: Object.fromEntries(['saveFile', 'getFileInfo', 'removeSavedFile', 'getSavedFileList'].map((name) => [name, asRefusal((options) => recordOf(operations[name]?.(options)))])),
}
