import Taro from '@tarojs/taro'

/** A mini-program has no folder the person can open: the file goes to a chat of his, his own file helper for one. */
export async function saveFile({ name, text }: { name: string; text: string }) {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return true
  } catch {
    return false
  }
}
