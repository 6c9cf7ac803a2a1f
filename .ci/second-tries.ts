import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import { root } from './root.ts'

// Which tests passed at their second try alone. Vitest's own reports do not tell.

export const reports = `${root}.reports/`

export const vitestSecondTries = `${reports}vitest-second-tries.json`

type Spec = {
  readonly file: string
  readonly line: number
  readonly title: string
  readonly tests: readonly { readonly status: string }[]
}

/** Of a report of Playwright's: files, and groups of tests in them. */
export type Suite = { readonly specs?: readonly Spec[]; readonly suites?: readonly Suite[] }

export const flakyIn = ({ specs = [], suites = [] }: Suite): string[] => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} > ${title}`),
  ...suites.flatMap(flakyIn),
]

// oxlint-disable-next-line import/no-default-export -- Vitest makes a reporter of a file's default export.
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => test.diagnostic()?.flaky)
        .map((test) => `${module.relativeModuleId} > ${test.fullName}`),
    )
    writeFileSync(vitestSecondTries, JSON.stringify(names))
  }
}
