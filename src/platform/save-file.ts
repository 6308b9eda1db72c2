/** Gives the person a file of text. False: the browser did not let us. */
export async function saveFile({ name, text }: { name: string; text: string }) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
  return true
}
