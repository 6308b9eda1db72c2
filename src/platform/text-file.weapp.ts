import Taro from '@tarojs/taro'
import { MAX_TEXT_BYTES, TextFileTooBig, type TextFile } from './text-file-types'

/** Asks for one file out of a chat, where files reach a phone; null when the person turned back. Throws `TextFileTooBig`. */
export async function pickTextFile(extensions: readonly string[]): Promise<TextFile | null> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...extensions] }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return null
  if (file.size > MAX_TEXT_BYTES) throw new TextFileTooBig()
  return { name: file.name, text: Taro.getFileSystemManager().readFileSync(file.path, 'utf8') as string }
}
