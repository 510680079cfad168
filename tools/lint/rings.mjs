/**
 * Who may import what. One row a room; a room is a folder of `src/`, the longest matching row counts.
 * `rooms`: rooms whose code may be used. `types`: rooms and packages of which only types may be used.
 * `packages`: npm packages, `@scope/*` for a whole scope. `lazy`: rooms that only `import()` may reach.
 * A room may always import itself. What isn't listed is an error: docs/architecture.md says why.
 */
const ROAD_PACKAGES = ['@noble/hashes', 'fflate', 'valibot'];
const GRAPH_TYPES = '@microsoft/microsoft-graph-types';
const REACT = ['react', 'react-dom'];
const SPFX_HOST = [
  '@microsoft/sp-component-base',
  '@microsoft/sp-core-library',
  '@microsoft/sp-property-pane',
  '@microsoft/sp-webpart-base'
];

/** The road, in its order: each room sees the ones before it. */
const ROAD = ['ports', 'routes', 'facts', 'checks', 'steps', 'run', 'evidence'];

const road = Object.fromEntries(
  ROAD.map((room, position) => [
    room,
    { rooms: ROAD.slice(0, position), types: ['loc', GRAPH_TYPES], packages: ROAD_PACKAGES, lazy: [] }
  ])
);

export const RINGS = {
  ...road,
  // The Graph port is spoken in calls of the route table, so the two rooms know each other's types.
  ports: { ...road.ports, types: ['loc', 'routes', GRAPH_TYPES] },
  rehearsal: { rooms: ['ports', 'routes'], types: ['loc', GRAPH_TYPES], packages: ROAD_PACKAGES, lazy: [] },
  graph: { rooms: ['ports', 'routes'], types: ['loc', GRAPH_TYPES], packages: ['@pnp/*', 'valibot'], lazy: [] },
  storage: { rooms: ROAD, types: [], packages: ['idb', 'valibot'], lazy: [] },
  loc: { rooms: [], types: ROAD, packages: [], lazy: [] },
  ui: {
    rooms: [...ROAD, 'loc'],
    types: [GRAPH_TYPES],
    packages: [...REACT, '@fluentui/*', ...ROAD_PACKAGES],
    lazy: ['ui/people']
  },
  'ui/people': {
    rooms: ['ui', 'ports', 'loc'],
    types: ['facts', GRAPH_TYPES],
    packages: [...REACT, '@fluentui/*', '@microsoft/mgt-*'],
    lazy: []
  },
  'ui/dashboard': {
    rooms: ['ui', 'ports', 'routes', 'facts', 'checks', 'loc'],
    types: [],
    packages: [...REACT, '@fluentui/*'],
    lazy: []
  },
  'webparts/host': {
    rooms: ['ports', 'graph', 'storage', 'loc'],
    types: ['facts', '@microsoft/teams-js'],
    packages: [...SPFX_HOST],
    lazy: []
  },
  'webparts/tenantClosure': {
    rooms: ['webparts/host', 'ports', 'ui', 'graph', 'storage', 'loc'],
    types: ['@microsoft/teams-js'],
    packages: [...REACT, ...SPFX_HOST, 'TenantClosureWebPartStrings'],
    lazy: ['ui/people']
  },
  'webparts/readinessDashboard': {
    rooms: ['webparts/host', 'ports', 'ui/dashboard', 'graph', 'storage', 'loc'],
    types: ['@microsoft/teams-js'],
    packages: [...REACT, ...SPFX_HOST, 'ReadinessDashboardWebPartStrings'],
    lazy: []
  },
  // A card is drawn by its host: no React, and no room that has it.
  'webparts/readinessCard': {
    rooms: ['webparts/host', 'ports', 'facts', 'checks', 'graph', 'storage', 'loc'],
    types: [],
    packages: ['@microsoft/sp-adaptive-card-extension-base', '@microsoft/sp-core-library', '@microsoft/sp-property-pane'],
    lazy: []
  }
};

/** Modules closed to a room although their room is open to it. */
export const CLOSED_MODULES = {
  'ui/dashboard': ['routes/writes', 'routes/writeCall'],
  'webparts/readinessDashboard': ['routes/writes', 'routes/writeCall'],
  'webparts/readinessCard': ['graph/createGraph', 'graph/openWriter', 'graph/writer']
};
