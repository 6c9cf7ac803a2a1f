import type { ChangeDetail } from '@unity-desk/contract'
import { useNavigate } from 'react-router'
import { paths } from '#lib/paths.ts'
import { saveFile } from '#lib/save-file.ts'
import { Button } from '#ui/button.tsx'
import { DataList } from '#ui/data-list.tsx'
import { DownloadIcon } from '#ui/icons.tsx'
import { Name } from '#ui/name.tsx'
import { subjectOf } from './subject.ts'
import { lostIn, namesIn, nounOf } from './went-with.ts'
import { words } from './words.ts'
import classes from './went-with.module.css'

/** So many are named; the file has all of them. */
const NAMED = 50

const Names = ({ names }: { readonly names: readonly string[] }) => (
  <>
    {names.slice(0, NAMED).map((name, index) => (
      // Two may have one name.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index}>
        {index > 0 && ', '}
        <Name>{name}</Name>
      </span>
    ))}
    {names.length > NAMED && ' …'}
  </>
)

/** What belonged to what was deleted, and what of it does not come back. */
export const WentWith = ({ change }: { readonly change: ChangeDetail }) => {
  const navigate = useNavigate()
  const { below = [], before, action, state } = change
  const lost = state === 'revertable' ? lostIn(change) : []
  const keep = (): void =>
    saveFile(`${subjectOf(change) ?? action} ${change.at.slice(0, 10)}`, {
      action,
      at: change.at,
      before,
      ...Object.fromEntries(below.map(({ noun, items }) => [noun, items])),
    })
  return (
    <>
      {below.length > 0 && (
        <section className={classes.below} aria-label={words.below.title}>
          <h3 className={classes.title}>{words.below.title}</h3>
          <DataList
            entries={below.map((part) => ({
              label: nounOf(part.noun),
              value:
                part.of === null ? (
                  words.below.unread
                ) : (
                  <>
                    <Names names={namesIn(part)} />
                    {part.of > part.items.length && ` (${words.below.kept(part.items.length, part.of)})`}
                  </>
                ),
            }))}
          />
        </section>
      )}
      {lost.length > 0 && <p className={classes.lost}>{words.below.lost(lost.join(', '))}</p>}
      <div className={classes.acts}>
        <Button size="small" icon={<DownloadIcon size={14} />} onClick={keep}>
          {words.file}
        </Button>
        {action === 'users.remove' && (
          <Button
            size="small"
            onClick={() => void navigate(paths.newPerson, { state: { like: before ?? {} } })}
          >
            {words.like}
          </Button>
        )}
      </div>
    </>
  )
}
