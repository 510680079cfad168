import { Refusal } from '../http/refusal';
import { parseFilter } from './filter';

const ADELE = {
  displayName: "Adele O'Neill",
  userType: 'Member',
  accountEnabled: true,
  onPremisesSyncEnabled: null,
  createdDateTime: '2024-03-01T00:00:00Z',
  seats: 12,
  mail: 'adele@contoso.com',
  groupTypes: ['Unified', 'DynamicMembership'],
  assignedLicenses: [{ skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965' }],
  state: { status: 'Done' }
};

const matches = (filter: string): boolean => parseFilter(filter).matches(ADELE);

test.each([
  "userType eq 'Member'",
  "userType eq 'member'",
  "userType ne 'Guest'",
  'accountEnabled eq true',
  'onPremisesSyncEnabled eq null',
  'onPremisesSyncEnabled ne true',
  'not(onPremisesSyncEnabled eq true)',
  "displayName eq 'Adele O''Neill'",
  "startsWith(displayName,'adele')",
  "startswith(displayName, 'ADELE')",
  "endsWith(mail,'@contoso.com')",
  'createdDateTime ge 2024-01-01T00:00:00Z and createdDateTime lt 2025-01-01T00:00:00Z',
  'seats gt 9 and seats le 12',
  "userType in ('Guest','Member')",
  "groupTypes/any(c:c eq 'Unified')",
  "groupTypes/Any(x:x eq 'unified')",
  'assignedLicenses/any(x:x/skuId eq 05e9a617-0261-4cee-bb44-138d3ef5d965)',
  'assignedLicenses/any()',
  "state/status eq 'Done'",
  "userType eq 'Guest' or accountEnabled eq true",
  "(userType eq 'Guest' or accountEnabled eq true) and seats eq 12"
])('%s is true', (filter) => {
  expect(matches(filter)).toBe(true);
});

test.each([
  "userType eq 'Guest'",
  'accountEnabled ne true',
  'onPremisesSyncEnabled eq false',
  "missing eq 'x'",
  'missing gt 3',
  "startsWith(userType,'Adele')",
  "groupTypes/any(c:c eq 'Teams')",
  "userType eq 'Guest' and accountEnabled eq true or seats eq 13",
  "not (userType eq 'Member') and seats eq 12"
])('%s is false', (filter) => {
  expect(matches(filter)).toBe(false);
});

test('and binds tighter than or, not tighter than and', () => {
  expect(matches("userType eq 'Member' or userType eq 'Member' and seats eq 0")).toBe(true);
  expect(matches("not userType eq 'Guest' and seats eq 12")).toBe(true);
});

test.each([
  '',
  ' ',
  'userType eq',
  "userType eq 'Member",
  "userType is 'x'",
  "eq 'x'",
  "(userType eq 'x'",
  "userType eq 'x')",
  "userType eq 'x' and",
  'userType in ()',
  'startsWith(userType)',
  'userType eq Member',
  "userType eq 'x' userType",
  'groupTypes/any(c)',
  '$filter eq 1',
  "a eq 'x' # b"
])('%s is refused as Graph refuses it', (filter) => {
  const parse = (): unknown => parseFilter(filter);
  expect(parse).toThrow(Refusal);
  expect(parse).toThrow(expect.objectContaining({ status: 400, code: 'BadRequest' }));
});

test('tells which filters need the search index', () => {
  expect(parseFilter("userType eq 'x'").advanced).toBe(false);
  expect(parseFilter("startsWith(mail,'x')").advanced).toBe(false);
  expect(parseFilter("userType ne 'x'").advanced).toBe(true);
  expect(parseFilter("not(userType eq 'x')").advanced).toBe(true);
  expect(parseFilter("endsWith(mail,'x')").advanced).toBe(true);
});

test('names the properties it looks at, not its own variables', () => {
  const { properties } = parseFilter("assignedLicenses/any(x:x/skuId eq 'a') and state/status eq 'b'");
  expect(properties).toEqual(['assignedLicenses', 'state']);
});
