import { DownloadIcon } from '#ui/icons.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { Page } from '#ui/page.tsx'
import { FilterBar } from './filter-bar.tsx'
import { exportPath } from './filters.ts'
import { Log } from './log.tsx'
import { ToCheckNotice } from './to-check-notice.tsx'
import { useActs } from './use-acts.ts'
import { useFilter } from './use-filter.ts'
import { words } from './words.ts'
import classes from './audit-page.module.css'

const FORMATS = ['csv', 'ndjson'] as const

/** Who did what to whom, and what came of it. */
export const AuditPage = () => {
  const { filter, change, clear } = useFilter()
  const found = useActs(filter)
  return (
    <Page
      title={words.title}
      width="table"
      actions={
        <div className={classes.exports}>
          {FORMATS.map((format) => (
            <LinkButton
              key={format}
              size="small"
              icon={<DownloadIcon />}
              file={exportPath(filter, format)}
              label={words.export.label(words.export[format])}
            >
              {words.export[format]}
            </LinkButton>
          ))}
        </div>
      }
    >
      {filter.result !== 'unknown' && <ToCheckNotice />}
      <FilterBar filter={filter} onChange={change} onClear={clear} />
      <Log filter={filter} {...found} />
    </Page>
  )
}
