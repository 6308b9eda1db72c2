import { MAX_TEXT_BYTES, TextFileTooBig, type TextFile } from './text-file-types'

/** Asks for one file with one of `extensions` (no dots); null when the person turned back. Throws `TextFileTooBig`. */
export async function pickTextFile(extensions: readonly string[]): Promise<TextFile | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extensions.map((extension) => `.${extension}`).join(',')
  const file = await new Promise<File | undefined>((resolve) => {
    input.onchange = () => resolve(input.files?.[0])
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
  if (!file) return null
  if (file.size > MAX_TEXT_BYTES) throw new TextFileTooBig()
  return { name: file.name, text: await file.text() }
}
