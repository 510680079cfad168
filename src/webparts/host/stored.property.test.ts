import fc from 'fast-check';
import { MOST_BLOCKERS } from '../../ui/dashboard/shows';
import { dashboardProperties } from '../readinessDashboard/properties';
import { consoleProperties } from '../tenantClosure/properties';

const SEEDED = { seed: 20261122, numRuns: 500 };

/** Whatever an older version, a script or a person may have left there. */
const anything = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.constantFrom('readOnly', 'consoleUrl', 'showTenant', 'showCounters', 'blockers', '__proto__'), fc.anything())
);

test('whatever is stored, the dashboard has properties it can work with, and reads its own back unchanged', () => {
  fc.assert(
    fc.property(anything, (left) => {
      const read = dashboardProperties(left);
      expect([typeof read.consoleUrl, typeof read.showTenant, typeof read.showCounters]).toEqual(['string', 'boolean', 'boolean']);
      expect(Number.isInteger(read.blockers) && read.blockers >= 0 && read.blockers <= MOST_BLOCKERS).toBe(true);
      expect(dashboardProperties({ ...read })).toEqual(read);
    }),
    SEEDED
  );
});

test('a page is for acting only where that is said clearly, or nothing is said', () => {
  fc.assert(
    fc.property(fc.anything(), (readOnly) => {
      const acting = readOnly === false || readOnly === undefined || readOnly === null;
      expect(consoleProperties({ readOnly })).toEqual({ readOnly: !acting });
    }),
    SEEDED
  );
});

test('what 1.0 had stored shows everything', () => {
  expect(dashboardProperties({ consoleUrl: ' https://contoso.sharepoint.com/p.aspx ' })).toEqual({
    consoleUrl: 'https://contoso.sharepoint.com/p.aspx',
    showTenant: true,
    showCounters: true,
    blockers: 3
  });
  expect([consoleProperties(undefined), consoleProperties({}), consoleProperties('odd')]).toEqual(Array(3).fill({ readOnly: false }));
});
