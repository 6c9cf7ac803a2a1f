// The one arrow of design.md section 2: who may import whom. Read by dependency-cruiser, which needs CommonJS here.

/** Nothing in `from` may import anything in `to`. */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const rooms = [
  never(
    'no-app-imports-an-app',
    'Apps talk over HTTP.',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  never(
    'no-package-imports-an-app',
    'The arrow points down.',
    { path: '^packages/' },
    { path: '^(apps|e2e)/' },
  ),
  never(
    'cupi-imports-nothing-of-ours',
    'It is the bottom.',
    { path: '^packages/cupi/' },
    { path: '^packages/', pathNot: '^packages/cupi/' },
  ),
  never(
    'contract-knows-only-types-of-cupi',
    'The contract must not pull the protocol into whoever uses it.',
    { path: '^packages/contract/' },
    { path: '^packages/cupi/', dependencyTypesNot: ['type-only'] },
  ),
  never(
    'the-simulator-does-not-know-our-api',
    'It stands in for Cisco.',
    { path: '^apps/unity-sim/' },
    { path: '^packages/contract/' },
  ),
  never(
    'e2e-looks-from-outside',
    'It may know the names of roles and nothing else of ours.',
    { path: '^e2e/' },
    { path: '^(apps|packages/cupi)/' },
  ),
]

const features = [
  never(
    'no-feature-imports-a-feature',
    'What two features need moves down.',
    { path: '^apps/([^/]+)/src/features/([^/]+)/' },
    { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
  ),
]

const insideRooms = [
  never(
    'bff-platform-is-below-features',
    'Platform serves features.',
    { path: '^apps/bff/src/(platform|config)/' },
    { path: '^apps/bff/src/(features/|app|house|server)' },
  ),
  never(
    'sim-kernel-names-no-resource',
    'Resources plug into the kernel.',
    { path: '^apps/unity-sim/src/kernel/' },
    { path: '^apps/unity-sim/src/(resources|seed|control)/' },
  ),
  never(
    'web-ui-knows-no-data',
    'It draws what it is given.',
    { path: '^apps/web/src/ui/' },
    { path: '^apps/web/src/(api|app|features|fields)/' },
  ),
  never(
    'web-lib-is-pure',
    'It imports nothing of the rooms above.',
    { path: '^apps/web/src/lib/' },
    { path: '^apps/web/src/(api|app|features|fields|ui)/' },
  ),
  never(
    'web-api-is-below-features',
    'It fetches, it does not draw.',
    { path: '^apps/web/src/api/' },
    { path: '^apps/web/src/(app|features|fields|ui)/' },
  ),
  never(
    'web-fields-are-below-features',
    'They say and draw the fields that features show.',
    { path: '^apps/web/src/fields/' },
    { path: '^apps/web/src/(app|features)/' },
  ),
  never(
    'web-features-do-not-know-the-app',
    'The app finds features.',
    { path: '^apps/web/src/features/' },
    { path: '^apps/web/src/app/' },
  ),
  never(
    'only-ui-knows-the-component-library',
    'The wall of design.md D5.',
    { path: '^apps/web/src/', pathNot: '^apps/web/src/ui/' },
    { path: 'node_modules/@mantine/' },
  ),
]

const always = [
  never(
    'no-cycle',
    'What needs each other belongs together.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  never(
    'everything-resolves',
    'An import of something that is not there.',
    {},
    { couldNotResolve: true, pathNot: '^(node:|virtual:)' },
  ),
]

module.exports = {
  forbidden: [...rooms, ...features, ...insideRooms, ...always],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.pnpm/[^@]*@unity-desk)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.json'],
    },
  },
}
