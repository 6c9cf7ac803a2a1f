import { addressMoveScenes } from './address-moves.ts'
import { addressScenes } from './addresses.ts'
import { administrationScenes } from './administration.ts'
import { auditScenes } from './audit.ts'
import { changeScenes } from './changes.ts'
import { lifecycleScenes } from './lifecycle.ts'
import { paletteScenes } from './palette.ts'
import { peopleScenes } from './people.ts'
import { personTabScenes } from './person-tabs.ts'
import { pinScenes } from './pins.ts'
import { portalScenes } from './portal.ts'
import { settingsScenes } from './settings.ts'
import { shellScenes } from './shell.ts'
import type { Scene } from './stage.ts'
import { verificationScenes } from './verifications.ts'

export type { Scene } from './stage.ts'

/** Every screen in its states. */
export const scenes: readonly Scene[] = [
  ...shellScenes,
  ...peopleScenes,
  ...paletteScenes,
  ...pinScenes,
  ...verificationScenes,
  ...settingsScenes,
  ...personTabScenes,
  ...addressScenes,
  ...lifecycleScenes,
  ...addressMoveScenes,
  ...changeScenes,
  ...auditScenes,
  ...administrationScenes,
  ...portalScenes,
]
