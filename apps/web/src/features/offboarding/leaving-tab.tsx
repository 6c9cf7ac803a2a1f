import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { describeError } from '#api/error-text.ts'
import { personQuery } from '#api/person.ts'
import { troubleOf } from '#api/trouble.ts'
import { isolate } from '#lib/isolate.ts'
import { paths } from '#lib/paths.ts'
import type { Person } from '#lib/person.ts'
import { saveFile } from '#lib/save-file.ts'
import { useTicket } from '#lib/ticket.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { DownloadIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { recordWords } from '#ui/record-words.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { preview } from './queries.ts'
import { StepsDone } from './steps-done.tsx'
import { useOffboarding } from './use-offboarding.ts'
import { WhatGoes } from './what-goes.tsx'
import { words } from './words.ts'
import classes from './leaving-tab.module.css'

/** Somebody who leaves: kept as a document, shut out, and then deleted. */
export const LeavingTab = ({ person: { user } }: { readonly person: Person }) => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const query = useQuery(preview(user.ObjectId))
  const { run, ended, ending, failure, isBusy, forget } = useOffboarding(user.ObjectId, useTicket())
  const [open, setOpen] = useState<'disable' | 'delete' | undefined>()
  const { data } = query
  const isGone = ended.some(
    ({ step, result }) => step === 'delete' && result !== 'lost' && result.outcome === 'done',
  )
  const ask = (what: 'disable' | 'delete') => (): void => {
    forget()
    setOpen(what)
  }
  const close = (): void => setOpen(undefined)
  const act = async (step: 'disable' | 'delete', confirm?: string): Promise<void> => {
    if (await run(step, confirm)) close()
  }
  const leave = async (): Promise<void> => {
    await navigate(paths.people())
    queryClient.removeQueries({ queryKey: personQuery(user.ObjectId).queryKey })
  }
  const mayAct = data !== undefined && !isGone && open === undefined
  const save = (): void => {
    if (data) saveFile(data.Alias, data.export)
  }
  useKey('s', words.keep, save, mayAct)
  useKey('o', words.shutOut, ask('disable'), mayAct)
  useKey('Delete', words.removal.begin, ask('delete'), mayAct)

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  return (
    <div className={classes.leaving}>
      {ended.map((each) => (
        <StepsDone key={each.step} ended={each} ending={each.step === 'disable' ? ending : undefined} />
      ))}
      {isGone ? (
        <div className={classes.acts}>
          <Button onClick={() => void leave()}>{words.back}</Button>
        </div>
      ) : (
        <>
          <section className={classes.part} aria-label={words.goes}>
            <h2 className={classes.title}>{words.goes}</h2>
            <p className={classes.about}>{words.about}</p>
            <WhatGoes preview={data} />
          </section>
          {data?.protected && <p className={classes.about}>{words.protectedBy(data.protected)}</p>}
          {data && (
            <div className={classes.acts}>
              <Button hint="s" icon={<DownloadIcon size={14} />} onClick={save}>
                {words.keep}
              </Button>
              <Button hint="o" isBusy={isBusy && open === undefined} onClick={ask('disable')}>
                {words.shutOut}
              </Button>
              <Button tone="danger" hint="Delete" onClick={ask('delete')}>
                {words.removal.begin}
              </Button>
            </div>
          )}
        </>
      )}
      {open === 'disable' && data && (
        <Confirm
          title={words.disable.title(isolate(data.DisplayName))}
          act={words.shutOut}
          cancel={{ label: recordWords.cancel, onCancel: close }}
          isBusy={isBusy}
          onConfirm={() => void act('disable')}
        >
          <p>{words.disable.text}</p>
          {failure && <ErrorPanel {...describeError(failure.error)} isAnswer />}
        </Confirm>
      )}
      {open === 'delete' && data && (
        <DeleteDialog
          preview={data}
          failure={failure}
          isBusy={isBusy}
          onDelete={(confirm) => void act('delete', confirm)}
          onClose={close}
        />
      )}
    </div>
  )
}
