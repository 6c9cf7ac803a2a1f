import { useState } from 'react'
import { Outlet } from 'react-router'
import { useKey } from '#ui/keys.ts'
import { lazily } from '#ui/lazily.tsx'
import mark from '#ui/mark.svg'
import { features } from '../registry.ts'
import { words } from '../words.ts'
import { Banners } from './banners.tsx'
import { Rail } from './rail.tsx'
import { UnityStatus } from './unity-status.tsx'
import { useConnection } from './use-connection.ts'
import classes from './shell.module.css'

const Search = features.flatMap(({ search }) => (search ? [lazily(search, { isSoon: true })] : []))[0]
const KeysDialog = lazily(async () => (await import('./keys-dialog.tsx')).KeysDialog)

/** What stays while screens change. */
export const Shell = () => {
  const [isShowingKeys, showKeys] = useState(false)
  const connection = useConnection()
  useKey('?', words.keys.open, () => showKeys(true))
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#page">
        {words.skip}
      </a>
      <header className={classes.header}>
        <img className={classes.mark} src={mark} alt={words.product} width={28} height={28} />
        <div className={classes.search}>{Search && <Search />}</div>
        <UnityStatus connection={connection} />
      </header>
      <Rail onKeys={() => showKeys(true)} />
      <main id="page" className={classes.page} tabIndex={-1}>
        <Banners connection={connection} />
        <div className={classes.screen}>
          <Outlet />
        </div>
      </main>
      {isShowingKeys && <KeysDialog onClose={() => showKeys(false)} />}
    </div>
  )
}
