/** Offers a document to be kept as a file, under a name that every system takes. */
export const saveFile = (name: string, document_: unknown): void => {
  const text = JSON.stringify(document_, null, 2)
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  // An alias may hold what a file's name cannot.
  link.download = `${name.replaceAll(/[^\w.-]/g, '_')}.json`
  link.click()
  URL.revokeObjectURL(url)
}
