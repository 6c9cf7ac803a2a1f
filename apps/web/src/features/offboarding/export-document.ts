import type { OffboardingPreview } from '@unity-desk/contract'

/** Everything readable about the person as one file, for keeping after they are gone. */
export const saveExport = ({ Alias, export: document_ }: OffboardingPreview): void => {
  const text = JSON.stringify(document_, null, 2)
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  // An alias may hold what a file's name cannot.
  link.download = `${Alias.replaceAll(/[^\w.-]/g, '_')}.json`
  link.click()
  URL.revokeObjectURL(url)
}
