import classes from './skeleton.module.css'

type Props = {
  /** In characters of the text that will stand here. */
  readonly width: number
  readonly size?: 'note' | 'text' | 'lead' | 'name' | 'button'
}

/** The place of a text that is on its way, as long and as high as that will be. */
export const Skeleton = ({ width, size = 'text' }: Props) => (
  <span className={classes.line} data-size={size} style={{ inlineSize: `${width}ch` }} aria-hidden />
)
