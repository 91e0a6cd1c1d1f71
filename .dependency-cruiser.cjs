// The layers of ARCHITECTURE.md. A room may import what its row allows, and nothing else of the house.
const rooms = {
  language: [],
  server: ['language'],
  cli: ['language', 'server'],
  client: [],
};

const forbidden = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room}/ may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^${room}/src/` },
  to: {
    path: `^(${Object.keys(rooms)
      .filter((other) => other !== room && !allowed.includes(other))
      .join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'language-is-pure',
      comment: 'language/ knows no process, no file system and no editor.',
      severity: 'error',
      from: { path: '^language/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'language-knows-no-connection',
      comment: 'What speaks to an editor lives in server/ and client/.',
      severity: 'error',
      from: { path: '^(language|cli)/src/' },
      to: { path: 'node_modules/(vscode|vscode-languageclient|vscode-languageserver|vscode-jsonrpc)/' },
    },
    {
      name: 'principles-stand-alone',
      comment: 'One folder, one principle: what two share lives in programme/queries.ts.',
      severity: 'error',
      from: { path: '^language/src/principles/[^/]+/([^/]+)/' },
      to: { path: '^language/src/principles/[^/]+/[^/]+/', pathNot: '^language/src/principles/[^/]+/$1/' },
    },
    {
      name: 'public-door',
      comment: 'A room is entered by its index.',
      severity: 'error',
      from: { path: '^(server|cli|client)/src/' },
      to: { path: '^(language|server)/src/', pathNot: ['^(language|server)/src/index\\.ts$', '^$1/'] },
    },
    {
      name: 'no-circles',
      comment: 'Imports form no circle.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
    exclude: { path: '/dist/' },
  },
};
