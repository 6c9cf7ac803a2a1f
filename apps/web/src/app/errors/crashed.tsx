import { useRouteError } from 'react-router'
import { describeError } from '#api/error-text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { words } from '../words.ts'
import { NotLoaded } from './not-loaded.ts'
import classes from './crashed.module.css'

/** Something that nobody foresaw, in a screen or in loading its script. */
export const Crashed = () => {
  const error = useRouteError()
  const text = error instanceof NotLoaded ? words.notLoaded : describeError(error)
  return (
    <div className={classes.crashed}>
      <h1>
        <VisuallyHidden>{text.what}</VisuallyHidden>
      </h1>
      <ErrorPanel {...text} isAnswer />
      <Button onClick={() => location.reload()}>{words.crashed.reload}</Button>
    </div>
  )
}
