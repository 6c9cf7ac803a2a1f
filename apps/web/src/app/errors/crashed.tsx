import { useRouteError } from 'react-router'
import { describeError } from '#api/error-text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { words } from '../words.ts'
import { NotLoaded } from './not-loaded.ts'
import classes from './crashed.module.css'

/** Something that nobody foresaw, in a screen or in loading its script. */
export const Crashed = () => {
  const error = useRouteError()
  return (
    <div className={classes.crashed}>
      <ErrorPanel {...(error instanceof NotLoaded ? words.notLoaded : describeError(error))} isAnswer />
      <Button onClick={() => location.reload()}>{words.crashed.reload}</Button>
    </div>
  )
}
