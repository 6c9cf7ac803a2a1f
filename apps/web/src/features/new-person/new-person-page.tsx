import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { troubleOf } from '#api/trouble.ts'
import { paths } from '#lib/paths.ts'
import { Button } from '#ui/button.tsx'
import { EndingNote } from '#ui/ending-note.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useKey } from '#ui/keys.ts'
import { LinkButton } from '#ui/link-button.tsx'
import { Outcome } from '#ui/outcome.tsx'
import { Page } from '#ui/page.tsx'
import { recordWords } from '#ui/record-words.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { UndoButton } from '#ui/undo-button.tsx'
import { useUnsaved } from '#ui/unsaved.ts'
import { draftLike, emptyDraft, FIELDS, judgeDraft, type Draft, type Judgement } from './draft.ts'
import { NewPersonForm } from './new-person-form.tsx'
import { templates } from './queries.ts'
import { useNewPerson } from './use-new-person.ts'
import { useRemarks } from './use-remarks.ts'
import { words } from './words.ts'
import classes from './new-person-page.module.css'

/** The usual one where Unity has it (cupi.md 2.5), or else the first. */
const usualOf = (list: readonly { readonly value: string }[]): string =>
  list.find(({ value }) => value.toLowerCase() === 'voicemailusertemplate')?.value ?? list[0]?.value ?? ''

/** Somebody who comes: from a template to their page. */
export const NewPersonPage = () => {
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const query = useQuery(templates)
  const { create, made, ending, refusal, isBusy, again } = useNewPerson()
  const { state } = useLocation()
  const [given] = useState(() => draftLike(state))
  const [draft, setDraft] = useState<Draft>(given)
  const [judged, setJudged] = useState<Judgement>({})
  const back = (): void => void navigate(paths.people())
  useKey('Escape', recordWords.cancel, back, !isBusy)
  useUnsaved(words.title, !made && FIELDS.some((name) => !['', given[name]].includes(draft[name])))

  const filled = { ...draft, template: draft.template || usualOf(query.data ?? []) }
  const template = query.data?.find(({ value }) => value === filled.template)
  const remarks = useRemarks(draft, template?.PartitionObjectId)
  const submit = (): void => {
    const wrong = judgeDraft(filled)
    setJudged(wrong)
    const isStopped =
      Object.keys(wrong).length > 0 || Object.values(remarks).some(({ error }) => error !== undefined)
    if (!isStopped) return void create(filled)
    // The fields say why once they are drawn.
    setTimeout(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }

  const trouble = troubleOf(query)
  return (
    <Page ref={box} title={words.title} width="form">
      {trouble && <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />}
      {!trouble && !query.data && <Skeleton width={40} />}
      {query.data && !made && (
        <NewPersonForm
          draft={filled}
          templates={query.data}
          judged={judged}
          PartitionObjectId={template?.PartitionObjectId}
          remarks={remarks}
          refusal={refusal}
          isBusy={isBusy}
          onChange={(part) => {
            setJudged({})
            setDraft({ ...draft, ...part })
          }}
          onSubmit={submit}
          onCancel={back}
        />
      )}
      {made && ending.isUndone && <EndingNote {...ending} />}
      {made && ending.note && !ending.isUndone && (
        <>
          <Outcome
            tone={ending.note.tone}
            takesFocus
            action={ending.undo && <UndoButton isBusy={ending.undo.isBusy} onUndo={ending.undo.take} />}
          >
            {words.made(made.name)} {ending.note.text}
          </Outcome>
          <p className={classes.next}>{made.ObjectId === undefined ? words.lookLater : words.nextStep}</p>
        </>
      )}
      {made && ending.note && (
        <div className={classes.acts}>
          {!ending.isUndone && (
            <LinkButton
              tone="primary"
              to={
                made.ObjectId === undefined
                  ? paths.people(`?q=${encodeURIComponent(draft.Alias)}`)
                  : paths.person(made.ObjectId)
              }
            >
              {made.ObjectId === undefined ? words.search : words.open}
            </LinkButton>
          )}
          <Button
            onClick={() => {
              again()
              setDraft({ ...emptyDraft, template: draft.template })
            }}
          >
            {words.another}
          </Button>
        </div>
      )}
    </Page>
  )
}
