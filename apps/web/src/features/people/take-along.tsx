import type { DirectoryItem } from '@unity-desk/contract'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { CopyIcon, DownloadIcon } from '#ui/icons.tsx'
import { mailAddressesOf } from './mail-addresses.ts'
import { words } from './words.ts'
import classes from './take-along.module.css'

const save = async (people: readonly DirectoryItem[]): Promise<void> => {
  const { csvOf } = await import('./csv.ts')
  const url = URL.createObjectURL(new Blob([csvOf(people)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'people.csv'
  link.click()
  URL.revokeObjectURL(url)
}

/** The selected people for another program: their addresses for a mail, or all that is known here as a table. */
export const TakeAlong = ({ people }: { readonly people: readonly DirectoryItem[] }) => {
  const [said, say] = useState('')
  const copy = (): void => {
    const addresses = mailAddressesOf(people)
    if (addresses.length === 0) return say(words.selection.nothingToCopy)
    navigator.clipboard.writeText(addresses.join(', ')).then(
      () => say(words.selection.copied(addresses.length)),
      () => say(words.selection.copyFailed),
    )
  }
  return (
    <div className={classes.acts}>
      <Button size="small" icon={<CopyIcon size={14} />} onClick={copy}>
        {words.selection.copy}
      </Button>
      <Button size="small" icon={<DownloadIcon size={14} />} onClick={() => void save(people)}>
        {words.selection.save}
      </Button>
      <p className={classes.said} role="status">
        {said}
      </p>
    </div>
  )
}
