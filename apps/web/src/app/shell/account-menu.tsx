import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '@unity-desk/contract'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { signOut } from '#api/sign-out.ts'
import { chooseLanguage, language, languageOf, languages } from '#lib/language.ts'
import { paths } from '#lib/paths.ts'
import { keepingPreferences } from '#lib/preferences.ts'
import { useColorScheme } from '#ui/color-scheme.ts'
import { Confirm } from '#ui/confirm.tsx'
import { Menu } from '#ui/menu.tsx'
import { Name } from '#ui/name.tsx'
import { beforeLeaving, beforeLoading, release } from '#ui/unsaved.ts'
import { useBottomBar } from '#ui/use-media.ts'
import { words } from '../words.ts'
import { AccountButton } from './account-button.tsx'
import classes from './account-menu.module.css'

type Props = {
  readonly className: string
  readonly operator: Session['operator']
  readonly isOpenAtFirst: boolean
  /** It is asked for before it is loaded. */
  readonly onWant: () => void
  readonly onKeys: () => void
}

const schemes = ['auto', 'light', 'dark'] as const

/** Who is signed in, how the page looks, and the way out. */
export const AccountMenu = ({ className, operator, isOpenAtFirst, onKeys }: Props) => {
  const [current, choose] = useColorScheme()
  const [hasFailed, setFailed] = useState(false)
  const queryClient = useQueryClient()
  const isAtBottom = useBottomBar()
  const navigate = useNavigate()

  const leave = (): void => {
    const hold = release()
    keepingPreferences(() => signOut(queryClient)).catch(() => {
      hold()
      setFailed(true)
    })
  }

  return (
    <>
      <Menu
        label={words.accountMenu}
        isOpenAtFirst={isOpenAtFirst}
        placement={isAtBottom ? 'top-end' : 'right-end'}
        target={<AccountButton className={className} operator={operator} />}
        head={
          <>
            <span className={classes.operator}>
              <Name>{operator.name}</Name>
            </span>
            {operator.role}
          </>
        }
        choices={[
          {
            label: words.scheme.label,
            value: current,
            options: schemes.map((each) => ({ value: each, label: words.scheme[each] })),
            onChange: (value) => choose(schemes.find((each) => each === value) ?? 'auto'),
          },
          {
            label: words.language,
            value: language,
            options: Object.entries(languages).map(([value, label]) => ({ value, label })),
            onChange: (value) => beforeLoading(() => chooseLanguage(languageOf([value]))),
          },
        ]}
        items={[
          { label: words.keys.open, onClick: onKeys },
          { label: words.secondFactor, onClick: () => void navigate(paths.secondFactor) },
          { label: words.signOut, onClick: () => beforeLeaving(leave) },
        ]}
      />
      {hasFailed && (
        <Confirm title={words.signOut} act={words.keys.close} onConfirm={() => setFailed(false)}>
          {words.signOutFailed}
        </Confirm>
      )}
    </>
  )
}
