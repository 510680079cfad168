/** The Graph Toolkit needs a browser: e2e/browser/people.test.ts shows it. */
jest.mock('../people', () => ({ __esModule: true, default: () => null }));

import { configure } from '@testing-library/react';

/** What a screen shows after work in slices may take longer than the usual second on a machine that does much else. */
configure({ asyncUtilTimeout: 20_000 });
