import { createCupi } from '@unity-desk/cupi'
import {
  coses,
  languageMap,
  messageAgingPolicies,
  partitions,
  phoneSystems,
  schedules,
  searchSpaces,
  timeZones,
  userTemplates,
} from '@unity-desk/cupi/resources'
import { toUnity } from './cupi.ts'

/** What belongs to Unity itself rather than to a person. Apart from `unity`, so that it is loaded with what shows it. */
export const system = createCupi({
  send: toUnity,
  resources: {
    coses,
    languageMap,
    messageAgingPolicies,
    partitions,
    phoneSystems,
    schedules,
    searchSpaces,
    timeZones,
    userTemplates,
  },
})
