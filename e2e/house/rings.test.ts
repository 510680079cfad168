import { lintSnippets } from './lintSnippets';

/** File → imports that must be refused there. */
const REFUSED: readonly (readonly [file: string, code: string])[] = [
  // the road knows no framework, no host, no machine
  ['src/ports/x.ts', "import * as React from 'react';"],
  ['src/routes/x.ts', "import { Version } from '@microsoft/sp-core-library';"],
  ['src/facts/x.ts', "import { graphfi } from '@pnp/graph';"],
  ['src/checks/x.ts', "import { Icon } from '@fluentui/react';"],
  ['src/steps/x.ts', "import type { app } from '@microsoft/teams-js';"],
  ['src/run/x.ts', "import { readFileSync } from 'node:fs';"],
  ['src/run/x.ts', "import * as path from 'path';"],
  ['src/evidence/x.ts', "export * from '../ui/x';"],
  ['src/rehearsal/x.ts', "import { createServer } from 'node:http';"],
  ['src/run/x.ts', "import { openDB } from 'idb';"],
  // nor leaves it
  ['src/facts/x.ts', "import { graph } from '../graph/client';"],
  ['src/steps/x.ts', "import { host } from '../webparts/host/spfxHost';"],
  ['src/run/x.ts', "import { serve } from '../../local/serve';"],
  ['src/run/journal/x.ts', "import { serve } from '../../../local/serve';"],
  // and walks it in one direction
  ['src/ports/x.ts', "import { READS } from '../routes/reads';"],
  ['src/routes/x.ts', "import { scan } from '../facts/scan';"],
  ['src/facts/x.ts', "import type { Check } from '../checks/check';"],
  ['src/checks/x.ts', "import { plan } from '../steps/plan';"],
  ['src/steps/users/x.ts', "import { execute } from '../../run/execute';"],
  ['src/run/x.ts', "import { pack } from '../evidence/pack';"],
  ['src/checks/x.ts', "import { en } from '../loc/en';"],
  ['src/rehearsal/x.ts', "import { scan } from '../facts/scan';"],
  ['src/loc/x.ts', "import { ALL } from '../checks/all';"],
  // no side door: re-export, import(), import type, require
  ['src/checks/x.ts', "export { plan } from '../steps/plan';"],
  ['src/checks/x.ts', "export const later = () => import('../steps/plan');"],
  ['src/checks/x.ts', "export type Plan = import('../steps/plan').Plan;"],
  ['src/checks/x.ts', "import plan = require('../steps/plan');"],
  // graph speaks PnPjs and nothing else
  ['src/graph/x.ts', "import * as React from 'react';"],
  ['src/graph/x.ts', "import { Version } from '@microsoft/sp-core-library';"],
  ['src/graph/x.ts', "import { scan } from '../facts/scan';"],
  ['src/run/x.ts', "import { journal } from '../storage/journal';"],
  ['src/storage/x.ts', "import * as React from 'react';"],
  // screens get Graph and storage handed in
  ['src/ui/x.tsx', "import { journal } from '../storage/journal';"],
  ['src/ui/x.tsx', "import { graph } from '../graph/client';"],
  ['src/ui/x.tsx', "import { graphfi } from '@pnp/graph';"],
  ['src/ui/x.tsx', "import { Version } from '@microsoft/sp-core-library';"],
  ['src/ui/x.tsx', "import { tenant } from '../rehearsal/tenant';"],
  ['src/ui/x.tsx', "import { host } from '../webparts/host/spfxHost';"],
  ['src/ui/x.tsx', "import { MgtPerson } from '@microsoft/mgt-react';"],
  ['src/ui/x.tsx', "import { KeptAdmin } from './people/KeptAdmin';"],
  ['src/ui/people/x.tsx', "import { graphfi } from '@pnp/graph';"],
  // the dashboard only reads
  ['src/ui/dashboard/x.tsx', "import { WRITES } from '../../routes/writes';"],
  ['src/ui/dashboard/x.tsx', "import type { WriteCall } from '../../routes/writeCall';"],
  ['src/ui/dashboard/x.tsx', "import { plan } from '../../steps/plan';"],
  ['src/ui/dashboard/x.tsx', "import { execute } from '../../run/execute';"],
  ['src/webparts/readinessDashboard/x.ts', "import { WRITES } from '../../routes/writes';"],
  ['src/webparts/readinessDashboard/x.ts', "import { plan } from '../../steps/plan';"],
  ['src/webparts/readinessDashboard/x.ts', "import { execute } from '../../run/execute';"],
  ['src/webparts/readinessDashboard/x.ts', "import { TenantClosureApp } from '../../ui/TenantClosureApp';"],
  // so does the card, which has no React either
  ['src/webparts/readinessCard/x.ts', "import * as React from 'react';"],
  ['src/webparts/readinessCard/x.ts', "import { Icon } from '@fluentui/react/lib/Icon';"],
  ['src/webparts/readinessCard/x.ts', "import { problemOf } from '../../ui/state/problem';"],
  ['src/webparts/readinessCard/x.ts', "import { WRITES } from '../../routes/writes';"],
  ['src/webparts/readinessCard/x.ts', "import { plan } from '../../steps/plan';"],
  ['src/webparts/readinessCard/x.ts', "export const later = () => import('../../graph/createGraph');"],
  // web parts are glue
  ['src/webparts/tenantClosure/x.ts', "import { graphfi } from '@pnp/graph';"],
  ['src/webparts/tenantClosure/x.ts', "import { app } from '@microsoft/teams-js';"],
  ['src/webparts/host/x.ts', "import * as React from 'react';"]
];

/** File → imports that must stay possible. */
const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['src/ports/x.ts', "import type { ReadCall } from '../routes/call';"],
  ['src/routes/x.ts', "import { ALL_CLOUDS } from '../ports/cloud';"],
  ['src/checks/x.ts', "import { fact } from '../facts/fact'; import type { Key } from '../loc/key';"],
  ['src/run/journal/x.ts', "import { plan } from '../../steps/plan'; import './store';"],
  ['src/storage/x.ts', "import { openDB } from 'idb'; import type { Journal } from '../run/journal';"],
  ['src/evidence/x.ts', "import { zipSync } from 'fflate'; import { journal } from '../run/journal';"],
  ['src/rehearsal/x.ts', "import { READS } from '../routes/reads';"],
  ['src/graph/x.ts', "import { graphfi } from '@pnp/graph'; import '@pnp/graph/users'; import type { Graph } from '../ports/graph';"],
  ['src/ui/x.tsx', "import * as React from 'react'; import { Icon } from '@fluentui/react/lib/Icon'; import { en } from '../loc/en';"],
  ['src/ui/x.tsx', "export const Later = () => import('./people/KeptAdmin');"],
  ['src/ui/people/x.tsx', "import { Person } from '@microsoft/mgt-react'; import { row } from '../row';"],
  ['src/ui/dashboard/x.tsx', "import { READS } from '../../routes/reads'; import { Tile } from '../Tile';"],
  ['src/webparts/tenantClosure/x.ts', "import type { app } from '@microsoft/teams-js'; import { connect } from '../../graph/connect';"],
  ['src/webparts/readinessCard/x.ts', "import { createGraphReader } from '../../graph/createGraphReader'; import { scan } from '../../facts/scan';"],
  ['src/checks/x.test.ts', "import { tenant } from '../rehearsal/tenant'; import { readFileSync } from 'node:fs';"],
  ['local/x.tsx', "import { tenant } from '../src/rehearsal/tenant'; import { createServer } from 'node:http';"]
];

const found = lintSnippets([...REFUSED, ...ALLOWED].map(([file, code]) => ({ file, code })));

test.each(REFUSED.map(([file, code], index) => ({ file, code, index })))('$file refuses $code', ({ index }) => {
  expect(found[index]).toEqual(['house/rings']);
});

test.each(ALLOWED.map(([file, code], index) => ({ file, code, index })))('$file may $code', ({ index }) => {
  expect(found[REFUSED.length + index]).toEqual([]);
});
