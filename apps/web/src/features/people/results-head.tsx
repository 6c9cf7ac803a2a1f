import type { DirectoryPage } from '@unity-desk/contract'
import { useId, useRef, useState, type ComponentType } from 'react'
import { serverNow } from '#api/clock.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { FilterIcon, SelectIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { lazily } from '#ui/lazily.tsx'
import { NarrowedBy } from './narrowed-by.tsx'
import { focusList } from './result-row.tsx'
import { switchSelection } from './selection.ts'
import { words } from './words.ts'
import classes from './results-head.module.css'

const FilterPanel = lazily(async () => (await import('./filter-panel.tsx')).FilterPanel)

type Props = {
  readonly page: Pick<DirectoryPage, 'total' | 'asOf' | 'sweep'>
  readonly everybody: number | undefined
  readonly ListActs: ComponentType
}

/** How old what is shown is, or how far the reading has come. */
const ageOf = ({ asOf, sweep }: Props['page']): string => {
  if (asOf !== null) return words.results.asOf(new Date(asOf), serverNow())
  return sweep ? words.results.sweep(sweep.read, sweep.of) : words.results.reading
}

/** Above the list: how many, how old, and what narrows it. */
export const ResultsHead = ({ page, everybody, ListActs }: Props) => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  useKey('f', words.narrow.open, () => {
    setOpen(true)
    button.current?.focus()
  })
  useKey('m', words.selection.start, () => {
    switchSelection()
    focusList()
  })
  return (
    <>
      <div className={classes.head}>
        <p className={classes.meta} role="status">
          <span>{words.results.total(page.total, everybody)}</span>
          <span>{ageOf(page)}</span>
        </p>
        <ListActs />
        <IconButton label={words.selection.start} onClick={switchSelection}>
          <SelectIcon />
        </IconButton>
        <Button
          ref={button}
          tone="quiet"
          size="small"
          hint="f"
          icon={<FilterIcon size={14} />}
          expands={{ id, isOpen }}
          onClick={() => setOpen(!isOpen)}
        >
          {words.narrow.open}
        </Button>
      </div>
      <NarrowedBy />
      {isOpen && <FilterPanel id={id} onClose={close} />}
    </>
  )
}
