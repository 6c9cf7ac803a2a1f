import { useEffect, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { mayOpen } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { paths } from '#lib/paths.ts'
import { Dialog } from '#ui/dialog.tsx'
import { keepFocus } from '#ui/keep-focus.ts'
import { useChord, useKey } from '#ui/keys.ts'
import { lazily } from '#ui/lazily.tsx'
import mark from '#ui/mark.svg'
import { features, navigation } from '../registry.ts'
import { words } from '../words.ts'
import { Banners } from './banners.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { Rail } from './rail.tsx'
import { UnityStatus } from './unity-status.tsx'
import { useConnection } from './use-connection.ts'
import classes from './shell.module.css'

const [search] = features.flatMap(({ search, permission }) =>
  search ? [{ Box: lazily(search, { isSoon: true }), permission }] : [],
)
/** Letters that are typed ahead are not for the keys of the page. */
const Opening = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={words.keys.palette} isTitleHidden onClose={onClose}>
    {null}
  </Dialog>
)

const [Palette] = features.flatMap(({ palette }) =>
  palette ? [lazily(palette, { meanwhile: Opening, onMissing: ({ onClose }) => onClose() })] : [],
)
const KeysDialog = lazily(async () => (await import('./keys-dialog.tsx')).KeysDialog, {
  onMissing: ({ onClose }) => onClose(),
})

/** What stays while screens change. */
export const Shell = () => {
  const [isShowingKeys, showKeys] = useState(false)
  const [isPaletteOpen, openPalette] = useState(false)
  const connection = useConnection()
  const session = useSession()
  const Search = search && mayOpen(session, search.permission) ? search.Box : undefined
  const { pathname } = useLocation()
  // The link that led here may have been on the page before; a screen that wants the focus itself has taken it by now.
  useEffect(() => {
    if (pathname === '') return undefined
    const drawn = setTimeout(keepFocus)
    return () => clearTimeout(drawn)
  }, [pathname])
  useKey('?', words.keys.open, () => showKeys(true))
  useChord('k', words.keys.palette, () => openPalette(true))
  const places = [
    ...navigation.filter(({ permission }) => mayOpen(session, permission)),
    ...features.flatMap(({ places, permission }) => (places && mayOpen(session, permission) ? places : [])),
    { label: words.secondFactor, to: paths.secondFactor },
  ]
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#page">
        {words.skip}
      </a>
      <header className={classes.header}>
        <img className={classes.mark} src={mark} alt={words.product} width={28} height={28} />
        {Search ? (
          <div className={classes.search}>
            <Search />
          </div>
        ) : (
          // Its picture beside it says so already.
          <span className={classes.product} aria-hidden>
            {words.product}
          </span>
        )}
        <UnityStatus connection={connection} />
      </header>
      <Rail onKeys={() => showKeys(true)} />
      <main id="page" className={classes.page} tabIndex={-1}>
        <Banners connection={connection} />
        <div className={classes.screen}>
          <Outlet />
        </div>
      </main>
      {isPaletteOpen && Palette && <Palette places={places} onClose={() => openPalette(false)} />}
      {isShowingKeys && <KeysDialog onClose={() => showKeys(false)} />}
      <LeaveGuard />
    </div>
  )
}
